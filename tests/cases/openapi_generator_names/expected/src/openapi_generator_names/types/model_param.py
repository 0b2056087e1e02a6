from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from . import field as _field
    from .field_param import FieldParam


class ModelParam(TypedDict, total=False):
    field: _field.Field | FieldParam


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from . import field as _field
    from .field_param import FieldParam
