from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .ids_param import IDsParam
    from .shared_params.color import Color
    from .shared_params.rules import Rules


class StoreCreateParams(TypedDict, total=False):
    color: Color

    ids: IDsParam

    rules: Rules


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from .ids_param import IDsParam
    from .shared_params.color import Color
    from .shared_params.rules import Rules
