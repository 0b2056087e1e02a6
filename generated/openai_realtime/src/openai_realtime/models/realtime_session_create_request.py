from __future__ import annotations

from typing import Annotated

from openai_realtime._openapi_generator import models as _base

from .realtime_response_create_params_tools_inner import RealtimeResponseCreateParamsToolsInner
from .realtime_session_create_request_max_response_output_tokens import (
    RealtimeSessionCreateRequestMaxResponseOutputTokens,
)
from .realtime_session_input_audio_noise_reduction import RealtimeSessionInputAudioNoiseReduction
from .realtime_session_input_audio_transcription import RealtimeSessionInputAudioTranscription
from .realtime_session_turn_detection import RealtimeSessionTurnDetection
from .voice_ids_shared import VoiceIdsShared


class RealtimeSessionCreateRequest(_base.Model):
    """How to set up a realtime session."""

    input_audio_format: Annotated[str, _base.Allowed(("pcm16", "g711_ulaw", "g711_alaw"))] | None = None
    """Format of the audio that comes in.

    `pcm16` has to be 16-bit PCM, little-endian, mono, at 24 kHz.
    """

    input_audio_noise_reduction: RealtimeSessionInputAudioNoiseReduction | None = None
    """Filter for noise in the audio that comes in, applied before VAD and the model get it.

    It can make VAD and turn detection more accurate, with fewer false alarms, and help the model to
    hear.
    """

    input_audio_transcription: RealtimeSessionInputAudioTranscription | None = None
    """Transcription of the audio that comes in; there is none unless it is asked for here.

    The model hears the audio itself and does not use the transcript, which the transcription
    endpoint makes alongside: take it as a hint of what was said, and not as what the model
    understood. Language and prompt give the transcription something to go by.
    """

    instructions: str | None = None
    """System message that is put before what the model is called with, unless a call brings its own.
    It can steer what the model says and in which format, as by asking for short or friendly answers
    or by showing good ones, and how it sounds, as by asking it to speak fast, with feeling or with
    a laugh. The model takes it as guidance and need not obey it. If it is left out, the server has
    instructions of its own, which the event `session.created` shows when the session begins.
    """

    max_response_output_tokens: RealtimeSessionCreateRequestMaxResponseOutputTokens | None = None
    """Most tokens that one response of the assistant may have, tool calls included: a number from 1 to
    4096, or `inf` for as many as the model can give. It is `inf` if left out.
    """

    modalities: list[Annotated[str, _base.Allowed(("text", "audio"))]] | None = None
    """In which forms the model may respond. With `["text"]` alone there is no audio."""

    model: (
        Annotated[
            str,
            _base.Allowed(
                (
                    "gpt-4o-realtime-preview",
                    "gpt-4o-realtime-preview-2024-10-01",
                    "gpt-4o-realtime-preview-2024-12-17",
                    "gpt-4o-mini-realtime-preview",
                    "gpt-4o-mini-realtime-preview-2024-12-17",
                )
            ),
        ]
        | None
    ) = None
    """Which Realtime model the session uses."""

    output_audio_format: Annotated[str, _base.Allowed(("pcm16", "g711_ulaw", "g711_alaw"))] | None = None
    """Format of the audio that goes out. `pcm16` comes at 24 kHz."""

    temperature: float | int | None = None
    """Sampling temperature, from 0.6 to 1.2. Audio models are at their best with 0.8."""

    tool_choice: str | None = None
    """How the model picks among the tools: `auto`, `none`, `required`, or a particular function."""

    tools: list[RealtimeResponseCreateParamsToolsInner] | None = None
    """Tools, which are functions, that the model may call."""

    turn_detection: RealtimeSessionTurnDetection | None = None
    """How the end of a user's turn is found.

    Server VAD goes by the volume of the audio: it finds where speech begins and ends, and the model
    responds at the end. Semantic VAD also has a model judge whether the user has finished, and
    waits the longer the less likely that is, as when speech dies away in a hesitant sound. It makes
    for more natural conversations and may take longer to respond.
    """

    voice: VoiceIdsShared | None = None
    """Voice the model responds with.

    Once the model has responded with audio, the session keeps its voice.
    """
