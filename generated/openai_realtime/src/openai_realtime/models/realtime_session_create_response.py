from __future__ import annotations

from typing import Annotated

from openai_realtime._openapi_generator import models as _base

from .realtime_response_create_params_tools_inner import RealtimeResponseCreateParamsToolsInner
from .realtime_session_create_request_max_response_output_tokens import (
    RealtimeSessionCreateRequestMaxResponseOutputTokens,
)
from .realtime_session_create_response_client_secret import RealtimeSessionCreateResponseClientSecret
from .realtime_session_create_response_input_audio_transcription import (
    RealtimeSessionCreateResponseInputAudioTranscription,
)
from .realtime_session_create_response_turn_detection import RealtimeSessionCreateResponseTurnDetection
from .voice_ids_shared import VoiceIdsShared


class RealtimeSessionCreateResponse(_base.Model):
    """A new realtime session, with a short-lived key, which by default lasts one minute."""

    client_secret: RealtimeSessionCreateResponseClientSecret
    """The short-lived key."""

    input_audio_format: str | None = None
    """Format of the audio that comes in: `pcm16`, `g711_ulaw` or `g711_alaw`."""

    input_audio_transcription: RealtimeSessionCreateResponseInputAudioTranscription | None = None
    """Transcription of the audio that comes in; there is none unless it was asked for.

    The model hears the audio itself and does not use the transcript, which Whisper makes alongside:
    take it as a rough hint, and not as what the model understood.
    """

    instructions: str | None = None
    """System message that is put before what the model is called with, unless a call brings its own.
    It can steer what the model says and in which format, as by asking for short or friendly answers
    or by showing good ones, and how it sounds, as by asking it to speak fast, with feeling or with
    a laugh. The model takes it as guidance and need not obey it. If it was left out, the server has
    instructions of its own, which the event `session.created` shows when the session begins.
    """

    max_response_output_tokens: RealtimeSessionCreateRequestMaxResponseOutputTokens | None = None
    """Most tokens that one response of the assistant may have, tool calls included: a number from 1 to
    4096, or `inf` for as many as the model can give. It is `inf` if left out.
    """

    modalities: list[Annotated[str, _base.Allowed(("text", "audio"))]] | None = None
    """In which forms the model may respond. With `["text"]` alone there is no audio."""

    output_audio_format: str | None = None
    """Format of the audio that goes out: `pcm16`, `g711_ulaw` or `g711_alaw`."""

    temperature: float | int | None = None
    """Sampling temperature, from 0.6 to 1.2; 0.8 if left out."""

    tool_choice: str | None = None
    """How the model picks among the tools: `auto`, `none`, `required`, or a particular function."""

    tools: list[RealtimeResponseCreateParamsToolsInner] | None = None
    """Tools, which are functions, that the model may call."""

    turn_detection: RealtimeSessionCreateResponseTurnDetection | None = None
    """How the end of a user's turn is found.

    Server VAD goes by the volume of the audio: it finds where speech begins and ends, and the model
    responds at the end.
    """

    voice: VoiceIdsShared | None = None
    """Voice the model responds with.

    Once the model has responded with audio, the session keeps its voice.
    """
