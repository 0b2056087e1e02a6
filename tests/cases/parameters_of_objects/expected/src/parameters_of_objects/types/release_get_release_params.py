from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .release import Release
    from .release_param import ReleaseParam


class ReleaseGetReleaseParams(TypedDict, total=False):
    x_since: Release | ReleaseParam

    until: Release | ReleaseParam

    at: Release | ReleaseParam


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from .release import Release
    from .release_param import ReleaseParam
