from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from . import shape_param as _shape_param


class CircleParam(TypedDict, total=False):
    kind: Required[str]

    inside: _shape_param.ShapeParam


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from . import shape_param as _shape_param
