"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .job import Job as Job
    from .job_picture_response import JobPictureResponse as JobPictureResponse
    from .result import Result as Result
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__, {"Job": "job", "JobPictureResponse": "job_picture_response", "Result": "result"}
    )
