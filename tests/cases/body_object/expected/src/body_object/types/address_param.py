from __future__ import annotations

from typing import TypedDict


class AddressParam(TypedDict, total=False):
    street: str
