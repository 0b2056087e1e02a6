from __future__ import annotations

from typing import TypedDict


class PaymentPayParams(TypedDict, total=False):
    idempotency_key: str
