from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .any import Any
    from .any_param import AnyParam
    from .api123_numbered import Api123Numbered
    from .api123_numbered_param import Api123NumberedParam
    from .http_thing import HTTPThing
    from .http_thing_param import HTTPThingParam
    from .list import List
    from .list_param import ListParam
    from .model import Model
    from .model_param import ModelParam


class PetStoreUpdatePetByIDParams(TypedDict, total=False):
    verbose: bool

    x_trace: Required[str]
    """What the call is found by in logs."""

    from_: str | date

    extra: str

    api_2fa: Literal["a", "b"]

    ids: Sequence[int]

    callback: str

    any: Any | AnyParam

    list: List | ListParam

    model: Model | ModelParam

    numbered: Api123Numbered | Api123NumberedParam

    parent: HTTPThing | HTTPThingParam


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from .any import Any
    from .any_param import AnyParam
    from .api123_numbered import Api123Numbered
    from .api123_numbered_param import Api123NumberedParam
    from .http_thing import HTTPThing
    from .http_thing_param import HTTPThingParam
    from .list import List
    from .list_param import ListParam
    from .model import Model
    from .model_param import ModelParam
