from __future__ import annotations

from typing import Literal, Required, TypedDict


class PetReplacePetParams(TypedDict, total=False):
    name: Required[str]

    password: Required[str]

    colour: Literal["red", "RED", "light-red", "light_red"]

    kind: Literal["pet"]

    place: tuple[float, float, str]

    tag: str | None
