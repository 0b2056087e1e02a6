from __future__ import annotations

from typing import Annotated, TypedDict

from pydantic import Field


class OperationParam(TypedDict, total=False):
    base: Annotated[str, Field(alias="_base")]
