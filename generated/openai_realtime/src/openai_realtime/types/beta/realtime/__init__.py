"""The types of `client.beta.realtime`: what it sends, and with `Param` or `Params` at the end what it takes."""

from ...._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .session_create_params import SessionCreateParams as SessionCreateParams
    from .transcription_session_create_params import (
        TranscriptionSessionCreateParams as TranscriptionSessionCreateParams,
    )
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "SessionCreateParams": "session_create_params",
            "TranscriptionSessionCreateParams": "transcription_session_create_params",
        },
    )
