from typing import Annotated, Literal

from pydantic import Field

from .._models import BaseModel
from . import annotated as _annotated
from . import field as _field
from . import literal as _literal
from . import required as _required
from . import sequence as _sequence


class Thing(BaseModel):
    field: _field.Field

    a_name: Annotated[Literal["a", "b"] | str | None, Field(alias="aName")] = None

    either: _annotated.Annotated | _required.Required | None = None

    items: list[_sequence.Sequence] | None = None

    literal: _literal.Literal | None = None
