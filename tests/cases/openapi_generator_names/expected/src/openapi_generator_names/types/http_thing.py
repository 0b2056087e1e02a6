from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import BaseModel
from .any import Any
from .list import List
from .model import Model

if TYPE_CHECKING:
    from .api123_numbered import Api123Numbered


class HTTPThing(BaseModel):
    any: Any | None = None

    list: List | None = None

    model: Model | None = None

    numbered: Api123Numbered | None = None

    parent: HTTPThing | None = None


if not TYPE_CHECKING:  # imported last: these modules import this one
    from .api123_numbered import Api123Numbered
