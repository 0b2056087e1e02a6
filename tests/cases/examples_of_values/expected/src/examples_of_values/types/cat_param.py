from __future__ import annotations

from typing import Annotated, Required, TypedDict

from pydantic import Field


class CatParam(TypedDict, total=False):
    kind: Required[str]

    lives_left: Required[Annotated[int, Field(alias="livesLeft")]]
