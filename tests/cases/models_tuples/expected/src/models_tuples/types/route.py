from typing import Annotated

from pydantic import Field

from .._models import BaseModel
from .leg import Leg
from .position import Position


class Route(BaseModel):
    legs: list[Leg]

    start: tuple[float, float, str]

    and_anything: Annotated[list[str | object] | None, Field(alias="andAnything")] = None

    and_more: Annotated[list[str | int | bool] | None, Field(alias="andMore")] = None

    at_most: Annotated[list[str | int] | None, Field(alias="atMost")] = None

    maybe: tuple[str, None] | None = None

    point_or_name: Annotated[Position | str | None, Field(alias="pointOrName")] = None

    untyped: tuple[str, int] | None = None
