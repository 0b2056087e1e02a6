from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._models import BaseModel

if TYPE_CHECKING:
    from . import any_animal as _any_animal


class Cat(BaseModel):
    kind: str

    lives: int

    friend_of: Annotated[_any_animal.AnyAnimal | None, Field(alias="friendOf")] = None

    prey: list[_any_animal.AnyAnimal] | None = None


if not TYPE_CHECKING:  # imported last: these modules import this one
    from . import any_animal as _any_animal
