from typing import Literal

from .._models import BaseModel
from .level import Level
from .sky import Sky
from .wind import Wind


class Report(BaseModel):
    level: Level | None = None

    sky: Sky | None = None

    unit: Literal["m", "k"] | str | None = None
    """What it is measured in.

    Values:

    * `"m"` (`Metres`)
    * `"k"` (`Kilometres`): Far.
    """

    wind: Wind | None = None
