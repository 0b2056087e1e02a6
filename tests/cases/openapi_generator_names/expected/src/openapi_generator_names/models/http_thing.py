from __future__ import annotations

from typing import TYPE_CHECKING

from openapi_generator_names._openapi_generator import models as _base

from .list import List
from .model import Model
from .model_any import ModelAny

if TYPE_CHECKING:
    from .model123_numbered import Model123Numbered


class HTTPThing(_base.Model):
    """The schema `HTTPThing`."""

    any: ModelAny | None = None

    list: List | None = None

    model: Model | None = None

    numbered: Model123Numbered | None = None

    parent: HTTPThing | None = None


if not TYPE_CHECKING:  # imported last: these modules import this one
    from .model123_numbered import Model123Numbered
