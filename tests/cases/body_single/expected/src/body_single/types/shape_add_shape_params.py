from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .circle import Circle
    from .circle_param import CircleParam
    from .square import Square
    from .square_param import SquareParam


class ShapeAddShapeParams(TypedDict, total=False):
    body: Required[Circle | CircleParam | Square | SquareParam]


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from .circle import Circle
    from .circle_param import CircleParam
    from .square import Square
    from .square_param import SquareParam
