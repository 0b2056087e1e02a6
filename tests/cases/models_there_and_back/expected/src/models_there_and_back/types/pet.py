from typing import TYPE_CHECKING, Literal

from .._models import BaseModel
from .trait import Trait


class Pet(BaseModel):
    id: int

    name: str

    password: str | None = None

    colour: Literal["red", "RED", "light-red", "light_red"] | str | None = None

    kind: Literal["pet"] | None = None

    place: tuple[float, float, str] | None = None

    tag: str | None = None

    if not TYPE_CHECKING:  # a narrower type than the base declares
        __pydantic_extra__: dict[str, Trait]
