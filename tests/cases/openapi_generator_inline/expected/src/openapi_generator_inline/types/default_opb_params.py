from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from . import request_param as _request_param
    from .dog import Dog
    from .dog_param import DogParam
    from .free import Free
    from .names_param import NamesParam


class DefaultOpbParams(TypedDict, total=False):
    dog: Dog | DogParam

    free: Free

    general: _request_param.General

    list: Sequence[Sequence[_request_param.List]]

    map: dict[str, _request_param.Map]

    names: NamesParam

    other: _request_param.Other

    titled: _request_param.Titled
    """Person Owner."""


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from . import request_param as _request_param
    from .dog import Dog
    from .dog_param import DogParam
    from .free import Free
    from .names_param import NamesParam
