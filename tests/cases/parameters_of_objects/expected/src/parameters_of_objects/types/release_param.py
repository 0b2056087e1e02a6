from __future__ import annotations

from typing import Annotated, TypedDict

from pydantic import Field


class ReleaseParam(TypedDict, total=False):
    major_part: Annotated[int, Field(alias="majorPart")]

    minor_part: Annotated[int, Field(alias="minorPart")]
