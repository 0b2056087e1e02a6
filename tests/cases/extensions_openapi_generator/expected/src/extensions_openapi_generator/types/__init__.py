"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .level import Level as Level
    from .report import Report as Report
    from .report_create_report_params import ReportCreateReportParams as ReportCreateReportParams
    from .report_param import ReportParam as ReportParam
    from .sky import Sky as Sky
    from .wind import Wind as Wind
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "Level": "level",
            "Report": "report",
            "ReportCreateReportParams": "report_create_report_params",
            "ReportParam": "report_param",
            "Sky": "sky",
            "Wind": "wind",
        },
    )
