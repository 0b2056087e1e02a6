from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._models import BaseModel

if TYPE_CHECKING:
    from . import any_animal as _any_animal
    from . import any_bird as _any_bird


class Owl(BaseModel):
    kind: str

    friend_of: Annotated[_any_animal.AnyAnimal | None, Field(alias="friendOf")] = None

    night_blind: Annotated[bool | None, Field(alias="nightBlind")] = None

    parent: _any_bird.AnyBird | None = None


if not TYPE_CHECKING:  # imported last: these modules import this one
    from . import any_animal as _any_animal
    from . import any_bird as _any_bird
