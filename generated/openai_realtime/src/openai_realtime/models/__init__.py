"""The models of the API, a module each."""

from openai_realtime._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .realtime_response_create_params_tools_inner import (
        RealtimeResponseCreateParamsToolsInner as RealtimeResponseCreateParamsToolsInner,
    )
    from .realtime_session_create_request import RealtimeSessionCreateRequest as RealtimeSessionCreateRequest
    from .realtime_session_create_request_max_response_output_tokens import (
        RealtimeSessionCreateRequestMaxResponseOutputTokens as RealtimeSessionCreateRequestMaxResponseOutputTokens,
    )
    from .realtime_session_create_response import RealtimeSessionCreateResponse as RealtimeSessionCreateResponse
    from .realtime_session_create_response_client_secret import (
        RealtimeSessionCreateResponseClientSecret as RealtimeSessionCreateResponseClientSecret,
    )
    from .realtime_session_create_response_input_audio_transcription import (
        RealtimeSessionCreateResponseInputAudioTranscription as RealtimeSessionCreateResponseInputAudioTranscription,
    )
    from .realtime_session_create_response_turn_detection import (
        RealtimeSessionCreateResponseTurnDetection as RealtimeSessionCreateResponseTurnDetection,
    )
    from .realtime_session_input_audio_noise_reduction import (
        RealtimeSessionInputAudioNoiseReduction as RealtimeSessionInputAudioNoiseReduction,
    )
    from .realtime_session_input_audio_transcription import (
        RealtimeSessionInputAudioTranscription as RealtimeSessionInputAudioTranscription,
    )
    from .realtime_session_turn_detection import RealtimeSessionTurnDetection as RealtimeSessionTurnDetection
    from .realtime_transcription_session_create_request import (
        RealtimeTranscriptionSessionCreateRequest as RealtimeTranscriptionSessionCreateRequest,
    )
    from .realtime_transcription_session_create_request_input_audio_transcription import (
        RealtimeTranscriptionSessionCreateRequestInputAudioTranscription as RealtimeTranscriptionSessionCreateRequestInputAudioTranscription,
    )
    from .realtime_transcription_session_create_request_turn_detection import (
        RealtimeTranscriptionSessionCreateRequestTurnDetection as RealtimeTranscriptionSessionCreateRequestTurnDetection,
    )
    from .realtime_transcription_session_create_response import (
        RealtimeTranscriptionSessionCreateResponse as RealtimeTranscriptionSessionCreateResponse,
    )
    from .realtime_transcription_session_create_response_client_secret import (
        RealtimeTranscriptionSessionCreateResponseClientSecret as RealtimeTranscriptionSessionCreateResponseClientSecret,
    )
    from .realtime_transcription_session_create_response_input_audio_transcription import (
        RealtimeTranscriptionSessionCreateResponseInputAudioTranscription as RealtimeTranscriptionSessionCreateResponseInputAudioTranscription,
    )
    from .voice_ids_shared import VoiceIdsShared as VoiceIdsShared
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "RealtimeResponseCreateParamsToolsInner": "realtime_response_create_params_tools_inner",
            "RealtimeSessionCreateRequest": "realtime_session_create_request",
            "RealtimeSessionCreateRequestMaxResponseOutputTokens": "realtime_session_create_request_max_response_output_tokens",
            "RealtimeSessionCreateResponse": "realtime_session_create_response",
            "RealtimeSessionCreateResponseClientSecret": "realtime_session_create_response_client_secret",
            "RealtimeSessionCreateResponseInputAudioTranscription": "realtime_session_create_response_input_audio_transcription",
            "RealtimeSessionCreateResponseTurnDetection": "realtime_session_create_response_turn_detection",
            "RealtimeSessionInputAudioNoiseReduction": "realtime_session_input_audio_noise_reduction",
            "RealtimeSessionInputAudioTranscription": "realtime_session_input_audio_transcription",
            "RealtimeSessionTurnDetection": "realtime_session_turn_detection",
            "RealtimeTranscriptionSessionCreateRequest": "realtime_transcription_session_create_request",
            "RealtimeTranscriptionSessionCreateRequestInputAudioTranscription": "realtime_transcription_session_create_request_input_audio_transcription",
            "RealtimeTranscriptionSessionCreateRequestTurnDetection": "realtime_transcription_session_create_request_turn_detection",
            "RealtimeTranscriptionSessionCreateResponse": "realtime_transcription_session_create_response",
            "RealtimeTranscriptionSessionCreateResponseClientSecret": "realtime_transcription_session_create_response_client_secret",
            "RealtimeTranscriptionSessionCreateResponseInputAudioTranscription": "realtime_transcription_session_create_response_input_audio_transcription",
            "VoiceIdsShared": "voice_ids_shared",
        },
    )
