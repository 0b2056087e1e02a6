from __future__ import annotations

from typing import Annotated, TypedDict

from pydantic import Field


class FieldParam(TypedDict, total=False):
    its_name: Annotated[str, Field(alias="itsName")]
