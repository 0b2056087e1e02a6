from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from . import level as _level
    from . import sky as _sky
    from . import wind as _wind


class ReportParam(TypedDict, total=False):
    level: _level.Level

    sky: _sky.Sky

    unit: Literal["m", "k"]
    """What it is measured in.

    Values:

    * `"m"` (`Metres`)
    * `"k"` (`Kilometres`): Far.
    """

    wind: _wind.Wind


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from . import level as _level
    from . import sky as _sky
    from . import wind as _wind
