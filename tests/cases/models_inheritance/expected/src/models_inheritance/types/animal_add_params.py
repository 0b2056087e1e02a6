from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .any_animal_param import AnyAnimalParam


class AnimalAddParams(TypedDict, total=False):
    body: Required[AnyAnimalParam]


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from .any_animal_param import AnyAnimalParam
