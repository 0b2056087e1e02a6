from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from . import free as _free
    from . import names_param as _names_param
    from .dog import Dog
    from .dog_param import DogParam


class List(TypedDict, total=False):
    x: str


class Map(TypedDict, total=False):
    y: str


class General(TypedDict, total=False):
    limit: int


class Other(TypedDict, total=False):
    limit: float


class Titled(TypedDict, total=False):
    """Person Owner."""

    n: str


class RequestParam(TypedDict, total=False):
    dog: Dog | DogParam

    free: _free.Free

    general: General

    list: Sequence[Sequence[List]]

    map: dict[str, Map]

    names: _names_param.NamesParam

    other: Other

    titled: Titled
    """Person Owner."""


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from . import free as _free
    from . import names_param as _names_param
    from .dog import Dog
    from .dog_param import DogParam
