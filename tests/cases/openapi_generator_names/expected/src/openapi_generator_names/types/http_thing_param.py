from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .any import Any
    from .any_param import AnyParam
    from .api123_numbered import Api123Numbered
    from .api123_numbered_param import Api123NumberedParam
    from .http_thing import HTTPThing
    from .list import List
    from .list_param import ListParam
    from .model import Model
    from .model_param import ModelParam


class HTTPThingParam(TypedDict, total=False):
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
    from .list import List
    from .list_param import ListParam
    from .model import Model
    from .model_param import ModelParam
