from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .report import Report
    from .report_param import ReportParam


class ReportCreateReportParams(TypedDict, total=False):
    report: Required[Sequence[Report | ReportParam]]


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from .report import Report
    from .report_param import ReportParam
