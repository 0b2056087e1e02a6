from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .circle import Circle
    from .circle_param import CircleParam
    from .shape_param import ShapeParam


class ShapeDrawParams(TypedDict, total=False):
    body: Required[Circle | CircleParam | ShapeParam]


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from .circle import Circle
    from .circle_param import CircleParam
    from .shape_param import ShapeParam
