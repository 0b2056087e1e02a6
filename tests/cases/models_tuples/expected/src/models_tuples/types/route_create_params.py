from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Required, TypedDict

from pydantic import Field

if TYPE_CHECKING:
    from .leg_param import LegParam
    from .position import Position


class RouteCreateParams(TypedDict, total=False):
    between: Position

    legs: Required[Sequence[LegParam]]

    start: Required[tuple[float, float, str]]

    and_anything: Annotated[Sequence[str | object], Field(alias="andAnything")]

    and_more: Annotated[Sequence[str | int | bool], Field(alias="andMore")]

    at_most: Annotated[Sequence[str | int], Field(alias="atMost")]

    maybe: tuple[str, None] | None

    point_or_name: Annotated[Position | str, Field(alias="pointOrName")]

    untyped: tuple[str, int]


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from .leg_param import LegParam
    from .position import Position
