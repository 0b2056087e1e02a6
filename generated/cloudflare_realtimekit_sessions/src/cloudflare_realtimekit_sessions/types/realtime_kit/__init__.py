"""The types of `client.realtime_kit`: what it sends, and with `Param` or `Params` at the end what it takes."""

from ..._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .session_generate_summary_of_transcripts_params import (
        SessionGenerateSummaryOfTranscriptsParams as SessionGenerateSummaryOfTranscriptsParams,
    )
    from .session_get_participant_data_from_peer_id_params import (
        SessionGetParticipantDataFromPeerIDParams as SessionGetParticipantDataFromPeerIDParams,
    )
    from .session_get_participant_data_from_peer_id_response import (
        SessionGetParticipantDataFromPeerIDResponse as SessionGetParticipantDataFromPeerIDResponse,
    )
    from .session_get_session_chat_params import SessionGetSessionChatParams as SessionGetSessionChatParams
    from .session_get_session_chat_response import SessionGetSessionChatResponse as SessionGetSessionChatResponse
    from .session_get_session_details_params import SessionGetSessionDetailsParams as SessionGetSessionDetailsParams
    from .session_get_session_details_response import (
        SessionGetSessionDetailsResponse as SessionGetSessionDetailsResponse,
    )
    from .session_get_session_participant_details_params import (
        SessionGetSessionParticipantDetailsParams as SessionGetSessionParticipantDetailsParams,
    )
    from .session_get_session_participant_details_response import (
        SessionGetSessionParticipantDetailsResponse as SessionGetSessionParticipantDetailsResponse,
    )
    from .session_get_session_participants_params import (
        SessionGetSessionParticipantsParams as SessionGetSessionParticipantsParams,
    )
    from .session_get_session_participants_response import (
        SessionGetSessionParticipantsResponse as SessionGetSessionParticipantsResponse,
    )
    from .session_get_session_summary_params import SessionGetSessionSummaryParams as SessionGetSessionSummaryParams
    from .session_get_session_summary_response import (
        SessionGetSessionSummaryResponse as SessionGetSessionSummaryResponse,
    )
    from .session_get_session_transcripts_params import (
        SessionGetSessionTranscriptsParams as SessionGetSessionTranscriptsParams,
    )
    from .session_get_session_transcripts_response import (
        SessionGetSessionTranscriptsResponse as SessionGetSessionTranscriptsResponse,
    )
    from .session_get_sessions_params import SessionGetSessionsParams as SessionGetSessionsParams
    from .session_get_sessions_response import SessionGetSessionsResponse as SessionGetSessionsResponse
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "SessionGenerateSummaryOfTranscriptsParams": "session_generate_summary_of_transcripts_params",
            "SessionGetParticipantDataFromPeerIDParams": "session_get_participant_data_from_peer_id_params",
            "SessionGetParticipantDataFromPeerIDResponse": "session_get_participant_data_from_peer_id_response",
            "SessionGetSessionChatParams": "session_get_session_chat_params",
            "SessionGetSessionChatResponse": "session_get_session_chat_response",
            "SessionGetSessionDetailsParams": "session_get_session_details_params",
            "SessionGetSessionDetailsResponse": "session_get_session_details_response",
            "SessionGetSessionParticipantDetailsParams": "session_get_session_participant_details_params",
            "SessionGetSessionParticipantDetailsResponse": "session_get_session_participant_details_response",
            "SessionGetSessionParticipantsParams": "session_get_session_participants_params",
            "SessionGetSessionParticipantsResponse": "session_get_session_participants_response",
            "SessionGetSessionSummaryParams": "session_get_session_summary_params",
            "SessionGetSessionSummaryResponse": "session_get_session_summary_response",
            "SessionGetSessionTranscriptsParams": "session_get_session_transcripts_params",
            "SessionGetSessionTranscriptsResponse": "session_get_session_transcripts_response",
            "SessionGetSessionsParams": "session_get_sessions_params",
            "SessionGetSessionsResponse": "session_get_sessions_response",
        },
    )
