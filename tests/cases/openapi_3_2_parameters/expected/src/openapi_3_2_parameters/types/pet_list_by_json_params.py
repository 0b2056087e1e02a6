from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .filter import Filter
    from .filter_param import FilterParam


class PetListByJsonParams(TypedDict, total=False):
    filter: Filter | FilterParam


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from .filter import Filter
    from .filter_param import FilterParam
