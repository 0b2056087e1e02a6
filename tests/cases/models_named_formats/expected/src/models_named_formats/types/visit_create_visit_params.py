from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .label import Label
    from .lasted_param import LastedParam
    from .scan_param import ScanParam
    from .when_param import WhenParam


class VisitCreateVisitParams(TypedDict, total=False):
    at: WhenParam

    scan: Required[ScanParam]

    label: Label

    lasted: LastedParam


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from .label import Label
    from .lasted_param import LastedParam
    from .scan_param import ScanParam
    from .when_param import WhenParam
