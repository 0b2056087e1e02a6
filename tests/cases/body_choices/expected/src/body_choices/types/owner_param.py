from __future__ import annotations

from typing import Annotated, TypedDict

from pydantic import Field


class OwnerParam(TypedDict, total=False):
    full_name: Annotated[str, Field(alias="fullName")]
