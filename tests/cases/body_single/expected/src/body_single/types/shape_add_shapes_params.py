from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .circle import Circle
    from .circle_param import CircleParam


class ShapeAddShapesParams(TypedDict, total=False):
    body: Required[Sequence[Circle | CircleParam]]


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from .circle import Circle
    from .circle_param import CircleParam
