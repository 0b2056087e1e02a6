from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Literal, Required, TypedDict

from pydantic import Field

if TYPE_CHECKING:
    from . import annotated as _annotated
    from . import field as _field
    from . import literal as _literal
    from . import required as _required
    from . import sequence as _sequence
    from .annotated_param import AnnotatedParam
    from .field_param import FieldParam
    from .required_param import RequiredParam
    from .sequence_param import SequenceParam


class ThingCreateThingParams(TypedDict, total=False):
    field: Required[_field.Field | FieldParam]

    a_name: Annotated[Literal["a", "b"], Field(alias="aName")]

    either: _annotated.Annotated | AnnotatedParam | _required.Required | RequiredParam

    items: Sequence[_sequence.Sequence | SequenceParam]

    literal: _literal.Literal


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from . import annotated as _annotated
    from . import field as _field
    from . import literal as _literal
    from . import required as _required
    from . import sequence as _sequence
    from .annotated_param import AnnotatedParam
    from .field_param import FieldParam
    from .required_param import RequiredParam
    from .sequence_param import SequenceParam
