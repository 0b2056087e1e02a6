"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .label import Label as Label
    from .lasted import Lasted as Lasted
    from .lasted_param import LastedParam as LastedParam
    from .scan import Scan as Scan
    from .scan_param import ScanParam as ScanParam
    from .visit_create_visit_params import VisitCreateVisitParams as VisitCreateVisitParams
    from .visit_create_visit_response import VisitCreateVisitResponse as VisitCreateVisitResponse
    from .when import When as When
    from .when_param import WhenParam as WhenParam
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "Label": "label",
            "Lasted": "lasted",
            "LastedParam": "lasted_param",
            "Scan": "scan",
            "ScanParam": "scan_param",
            "VisitCreateVisitParams": "visit_create_visit_params",
            "VisitCreateVisitResponse": "visit_create_visit_response",
            "When": "when",
            "WhenParam": "when_param",
        },
    )
