from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .http_thing import HTTPThing
    from .http_thing_param import HTTPThingParam


class RawImportParams(TypedDict, total=False):
    body: Sequence[HTTPThing | HTTPThingParam]


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from .http_thing import HTTPThing
    from .http_thing_param import HTTPThingParam
