from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from . import leaf_param as _leaf_param


class FlowerParam(TypedDict, total=False):
    petals: Required[int]

    on: _leaf_param.LeafParam


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from . import leaf_param as _leaf_param
