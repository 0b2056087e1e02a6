"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import beta as beta
    from . import realtime_session_create_request_param as realtime_session_create_request_param
    from . import (
        realtime_transcription_session_create_request_param as realtime_transcription_session_create_request_param,
    )
    from .realtime_session_create_request import RealtimeSessionCreateRequest as RealtimeSessionCreateRequest
    from .realtime_session_create_request_param import (
        RealtimeSessionCreateRequestParam as RealtimeSessionCreateRequestParam,
    )
    from .realtime_session_create_response import RealtimeSessionCreateResponse as RealtimeSessionCreateResponse
    from .realtime_transcription_session_create_request import (
        RealtimeTranscriptionSessionCreateRequest as RealtimeTranscriptionSessionCreateRequest,
    )
    from .realtime_transcription_session_create_request_param import (
        RealtimeTranscriptionSessionCreateRequestParam as RealtimeTranscriptionSessionCreateRequestParam,
    )
    from .realtime_transcription_session_create_response import (
        RealtimeTranscriptionSessionCreateResponse as RealtimeTranscriptionSessionCreateResponse,
    )
    from .voice_ids_shared import VoiceIdsShared as VoiceIdsShared
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "beta": "beta",
            "realtime_session_create_request_param": "realtime_session_create_request_param",
            "realtime_transcription_session_create_request_param": "realtime_transcription_session_create_request_param",
            "RealtimeSessionCreateRequest": "realtime_session_create_request",
            "RealtimeSessionCreateRequestParam": "realtime_session_create_request_param",
            "RealtimeSessionCreateResponse": "realtime_session_create_response",
            "RealtimeTranscriptionSessionCreateRequest": "realtime_transcription_session_create_request",
            "RealtimeTranscriptionSessionCreateRequestParam": "realtime_transcription_session_create_request_param",
            "RealtimeTranscriptionSessionCreateResponse": "realtime_transcription_session_create_response",
            "VoiceIdsShared": "voice_ids_shared",
        },
    )
