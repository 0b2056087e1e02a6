from __future__ import annotations

from typing import Annotated

from extensions_openapi_generator._openapi_generator import models as _base

from .level import Level
from .sky import Sky
from .wind import Wind


class Report(_base.Model):
    """The schema `Report`."""

    level: Level | None = None

    sky: Sky | None = None

    unit: Annotated[str, _base.Allowed(("m", "k"))] | None = None
    """What it is measured in.

    Values:

    * `"m"` (`Metres`)
    * `"k"` (`Kilometres`): Far.
    """

    wind: Wind | None = None
