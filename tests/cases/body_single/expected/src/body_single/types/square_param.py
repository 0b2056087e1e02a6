from __future__ import annotations

from typing import Annotated, Required, TypedDict

from pydantic import Field


class SquareParam(TypedDict, total=False):
    side_length: Required[Annotated[float, Field(alias="sideLength")]]
