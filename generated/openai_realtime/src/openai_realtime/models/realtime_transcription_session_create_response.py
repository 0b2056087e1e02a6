from __future__ import annotations

from typing import Annotated

from openai_realtime._openapi_generator import models as _base

from .realtime_session_create_response_turn_detection import RealtimeSessionCreateResponseTurnDetection
from .realtime_transcription_session_create_response_client_secret import (
    RealtimeTranscriptionSessionCreateResponseClientSecret,
)
from .realtime_transcription_session_create_response_input_audio_transcription import (
    RealtimeTranscriptionSessionCreateResponseInputAudioTranscription,
)


class RealtimeTranscriptionSessionCreateResponse(_base.Model):
    """A new realtime transcription session.

    One that is created with this call comes with a short-lived key, which by default lasts one
    minute; one that is updated over the WebSocket comes without.
    """

    client_secret: RealtimeTranscriptionSessionCreateResponseClientSecret
    """The short-lived key. There is one only if the session was created with this call."""

    input_audio_format: str | None = None
    """Format of the audio that comes in: `pcm16`, `g711_ulaw` or `g711_alaw`."""

    input_audio_transcription: RealtimeTranscriptionSessionCreateResponseInputAudioTranscription | None = None
    """How the transcription model is set up."""

    modalities: list[Annotated[str, _base.Allowed(("text", "audio"))]] | None = None
    """In which forms the model may respond. With `["text"]` alone there is no audio."""

    turn_detection: RealtimeSessionCreateResponseTurnDetection | None = None
    """How the end of a user's turn is found.

    Server VAD goes by the volume of the audio: it finds where speech begins and ends, and the model
    responds at the end.
    """
