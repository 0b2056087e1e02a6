from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Required, TypedDict

from pydantic import Field

if TYPE_CHECKING:
    from . import any_animal_param as _any_animal_param


class AnimalParam(TypedDict, total=False):
    """Any animal."""

    kind: Required[str]

    friend_of: Annotated[_any_animal_param.AnyAnimalParam, Field(alias="friendOf")]


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from . import any_animal_param as _any_animal_param
