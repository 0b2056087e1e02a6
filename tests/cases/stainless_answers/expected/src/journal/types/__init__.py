"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .job_list_envelope import JobListEnvelope as JobListEnvelope
    from .job_list_params import JobListParams as JobListParams
    from .job_list_response import JobListResponse as JobListResponse
    from .log_list import LogList as LogList
    from .log_list_response import LogListResponse as LogListResponse
    from .log_total_response import LogTotalResponse as LogTotalResponse
    from .talk_create_params import TalkCreateParams as TalkCreateParams
    from .talk_create_response import TalkCreateResponse as TalkCreateResponse
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "JobListEnvelope": "job_list_envelope",
            "JobListParams": "job_list_params",
            "JobListResponse": "job_list_response",
            "LogList": "log_list",
            "LogListResponse": "log_list_response",
            "LogTotalResponse": "log_total_response",
            "TalkCreateParams": "talk_create_params",
            "TalkCreateResponse": "talk_create_response",
        },
    )
