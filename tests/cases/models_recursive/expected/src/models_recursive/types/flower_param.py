from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .leaf_param import LeafParam


class FlowerParam(TypedDict, total=False):
    petals: Required[int]

    on: LeafParam
