from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import BaseModel
from .snake_case_dotted import SnakeCaseDotted

if TYPE_CHECKING:
    from .http_thing import HTTPThing


class Api123Numbered(BaseModel):
    thing: HTTPThing | None = None

    if not TYPE_CHECKING:  # a narrower type than the base declares
        __pydantic_extra__: dict[str, SnakeCaseDotted]


if not TYPE_CHECKING:  # imported last: these modules import this one
    from .http_thing import HTTPThing
