from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from . import unions_param as _unions_param
    from .cat import Cat
    from .cat_param import CatParam
    from .dog import Dog
    from .dog_param import DogParam


class ValueUnionsParams(TypedDict, total=False):
    animal: Required[Cat | CatParam | Dog | DogParam]

    either: Required[int | str]

    exclusive: Required[_unions_param.ExclusiveA | _unions_param.ExclusiveB]

    listed: Required[Sequence[Dog | DogParam | None]]

    nothing: Required[None]


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from . import unions_param as _unions_param
    from .cat import Cat
    from .cat_param import CatParam
    from .dog import Dog
    from .dog_param import DogParam
