from __future__ import annotations

from typing import Annotated, TypedDict

from pydantic import Field


class CallConnectMessageParam(TypedDict, total=False):
    hang_up: Annotated[bool, Field(alias="hangUp")]
