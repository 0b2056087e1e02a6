from __future__ import annotations

from typing import Annotated

from openai_realtime._openapi_generator import models as _base

from .realtime_session_input_audio_noise_reduction import RealtimeSessionInputAudioNoiseReduction
from .realtime_transcription_session_create_request_input_audio_transcription import (
    RealtimeTranscriptionSessionCreateRequestInputAudioTranscription,
)
from .realtime_transcription_session_create_request_turn_detection import (
    RealtimeTranscriptionSessionCreateRequestTurnDetection,
)


class RealtimeTranscriptionSessionCreateRequest(_base.Model):
    """How to set up a realtime transcription session."""

    include: list[str] | None = None
    """What to add to the transcription.

    For now, `item.input_audio_transcription.logprobs` is all there is.
    """

    input_audio_format: Annotated[str, _base.Allowed(("pcm16", "g711_ulaw", "g711_alaw"))] | None = None
    """Format of the audio that comes in.

    `pcm16` has to be 16-bit PCM, little-endian, mono, at 24 kHz.
    """

    input_audio_noise_reduction: RealtimeSessionInputAudioNoiseReduction | None = None
    """Filter for noise in the audio that comes in, applied before VAD and the model get it.

    It can make VAD and turn detection more accurate, with fewer false alarms, and help the model to
    hear.
    """

    input_audio_transcription: RealtimeTranscriptionSessionCreateRequestInputAudioTranscription | None = None
    """Transcription of the audio that comes in.

    Language and prompt give the transcription something to go by.
    """

    modalities: list[Annotated[str, _base.Allowed(("text", "audio"))]] | None = None
    """In which forms the model may respond. With `["text"]` alone there is no audio."""

    turn_detection: RealtimeTranscriptionSessionCreateRequestTurnDetection | None = None
    """How the end of a user's turn is found.

    Server VAD goes by the volume of the audio: it finds where speech begins and ends, and the model
    responds at the end. Semantic VAD also has a model judge whether the user has finished, and
    waits the longer the less likely that is, as when speech dies away in a hesitant sound. It makes
    for more natural conversations and may take longer to respond.
    """
