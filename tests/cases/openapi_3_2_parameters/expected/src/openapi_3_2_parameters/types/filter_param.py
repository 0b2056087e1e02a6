from __future__ import annotations

from typing import Annotated, TypedDict

from pydantic import Field


class FilterParam(TypedDict, total=False):
    from_age: Annotated[int, Field(alias="from age")]
