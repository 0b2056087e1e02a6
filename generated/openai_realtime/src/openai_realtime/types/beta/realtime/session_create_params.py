from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ... import realtime_session_create_request_param as _realtime_session_create_request_param
    from ...voice_ids_shared import VoiceIdsShared


class SessionCreateParams(TypedDict, total=False):
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """Format of the audio that comes in.

    `pcm16` has to be 16-bit PCM, little-endian, mono, at 24 kHz.
    """

    input_audio_noise_reduction: _realtime_session_create_request_param.InputAudioNoiseReduction
    """Filter for noise in the audio that comes in, applied before VAD and the model get it.

    It can make VAD and turn detection more accurate, with fewer false alarms, and help the model to
    hear.
    """

    input_audio_transcription: _realtime_session_create_request_param.InputAudioTranscription
    """Transcription of the audio that comes in; there is none unless it is asked for here.

    The model hears the audio itself and does not use the transcript, which the transcription
    endpoint makes alongside: take it as a hint of what was said, and not as what the model
    understood. Language and prompt give the transcription something to go by.
    """

    instructions: str
    """System message that is put before what the model is called with, unless a call brings its own.
    It can steer what the model says and in which format, as by asking for short or friendly answers
    or by showing good ones, and how it sounds, as by asking it to speak fast, with feeling or with
    a laugh. The model takes it as guidance and need not obey it. If it is left out, the server has
    instructions of its own, which the event `session.created` shows when the session begins.
    """

    max_response_output_tokens: int | Literal["inf"]
    """Most tokens that one response of the assistant may have, tool calls included: a number from 1 to
    4096, or `inf` for as many as the model can give. It is `inf` if left out.
    """

    modalities: list[Literal["text", "audio"]]
    """In which forms the model may respond. With `["text"]` alone there is no audio."""

    model: Literal[
        "gpt-4o-realtime-preview",
        "gpt-4o-realtime-preview-2024-10-01",
        "gpt-4o-realtime-preview-2024-12-17",
        "gpt-4o-mini-realtime-preview",
        "gpt-4o-mini-realtime-preview-2024-12-17",
    ]
    """Which Realtime model the session uses."""

    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """Format of the audio that goes out. `pcm16` comes at 24 kHz."""

    temperature: float
    """Sampling temperature, from 0.6 to 1.2. Audio models are at their best with 0.8."""

    tool_choice: str
    """How the model picks among the tools: `auto`, `none`, `required`, or a particular function."""

    tools: Sequence[_realtime_session_create_request_param.Tool]
    """Tools, which are functions, that the model may call."""

    turn_detection: _realtime_session_create_request_param.TurnDetection
    """How the end of a user's turn is found.

    Server VAD goes by the volume of the audio: it finds where speech begins and ends, and the model
    responds at the end. Semantic VAD also has a model judge whether the user has finished, and
    waits the longer the less likely that is, as when speech dies away in a hesitant sound. It makes
    for more natural conversations and may take longer to respond.
    """

    voice: VoiceIdsShared
    """Voice the model responds with.

    Once the model has responded with audio, the session keeps its voice.
    """


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from ... import realtime_session_create_request_param as _realtime_session_create_request_param
    from ...voice_ids_shared import VoiceIdsShared
