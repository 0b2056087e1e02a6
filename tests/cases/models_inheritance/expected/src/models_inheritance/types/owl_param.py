from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Required, TypedDict

from pydantic import Field

if TYPE_CHECKING:
    from . import any_animal_param as _any_animal_param
    from . import any_bird_param as _any_bird_param


class OwlParam(TypedDict, total=False):
    kind: Required[str]

    friend_of: Annotated[_any_animal_param.AnyAnimalParam, Field(alias="friendOf")]

    night_blind: Annotated[bool, Field(alias="nightBlind")]

    parent: _any_bird_param.AnyBirdParam


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from . import any_animal_param as _any_animal_param
    from . import any_bird_param as _any_bird_param
