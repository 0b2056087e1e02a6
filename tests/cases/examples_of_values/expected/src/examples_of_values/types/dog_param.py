from __future__ import annotations

from typing import Annotated, Required, TypedDict

from pydantic import Field


class DogParam(TypedDict, total=False):
    kind: Required[str]

    good_boy: Annotated[bool, Field(alias="goodBoy")]
