from __future__ import annotations

from typing import Annotated, TypedDict

from pydantic import Field


class SequenceParam(TypedDict, total=False):
    first_item: Annotated[int, Field(alias="firstItem")]
