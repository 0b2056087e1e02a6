from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Required, TypedDict

from pydantic import Field

if TYPE_CHECKING:
    from . import any_animal_param as _any_animal_param


class CatParam(TypedDict, total=False):
    kind: Required[str]

    lives: Required[int]

    friend_of: Annotated[_any_animal_param.AnyAnimalParam, Field(alias="friendOf")]

    prey: Sequence[_any_animal_param.AnyAnimalParam]


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from . import any_animal_param as _any_animal_param
