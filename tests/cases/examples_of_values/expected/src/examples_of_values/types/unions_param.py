from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .cat import Cat
    from .cat_param import CatParam
    from .dog import Dog
    from .dog_param import DogParam


class ExclusiveA(TypedDict, total=False):
    a: Required[str]


class ExclusiveB(TypedDict, total=False):
    b: Required[str]


class UnionsParam(TypedDict, total=False):
    animal: Required[Cat | CatParam | Dog | DogParam]

    either: Required[int | str]

    exclusive: Required[ExclusiveA | ExclusiveB]

    listed: Required[Sequence[Dog | DogParam | None]]

    nothing: Required[None]


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from .cat import Cat
    from .cat_param import CatParam
    from .dog import Dog
    from .dog_param import DogParam
