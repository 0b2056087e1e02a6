from typing import Literal

from .._models import BaseModel
from .voice_ids_shared import VoiceIdsShared


class Tool(BaseModel):
    """RealtimeResponseCreateParamsToolsInner.

    One function that the model may call.
    """

    description: str | None = None
    """The function in words: when and how to call it and, if there is something to tell the user at
    that time, what.
    """

    name: str | None = None
    """Name of the function."""

    parameters: dict[str, object] | None = None
    """Parameters of the function, as a JSON Schema."""

    type: Literal["function"] | None = None
    """Says that the tool is a function."""


class InputAudioNoiseReduction(BaseModel):
    """RealtimeSessionInputAudioNoiseReduction.

    Filter for noise in the audio that comes in, applied before VAD and the model get it. It can
    make VAD and turn detection more accurate, with fewer false alarms, and help the model to hear.
    """

    type: Literal["near_field", "far_field"] | str | None = None
    """Kind of microphone to filter for: `near_field` for one close to the mouth, as in headphones,
    `far_field` for one farther off, as in a laptop or a conference room.
    """


class InputAudioTranscription(BaseModel):
    """RealtimeSessionInputAudioTranscription.

    Transcription of the audio that comes in; there is none unless it is asked for here. The model
    hears the audio itself and does not use the transcript, which the transcription endpoint makes
    alongside: take it as a hint of what was said, and not as what the model understood. Language
    and prompt give the transcription something to go by.
    """

    language: str | None = None
    """Language of the audio, as an ISO 639-1 code such as `en`.

    Naming it makes the transcript better and faster.
    """

    model: str | None = None
    """Model that transcribes: `gpt-4o-transcribe`, `gpt-4o-mini-transcribe` or `whisper-1`."""

    prompt: str | None = None
    """Text that guides the style of the transcript, or that continues earlier audio.

    It is a list of keywords for `whisper-1`, and free text for the `gpt-4o-transcribe` models, such
    as a hint at the subject of the talk.
    """


class TurnDetection(BaseModel):
    """RealtimeSessionTurnDetection.

    How the end of a user's turn is found. Server VAD goes by the volume of the audio: it finds
    where speech begins and ends, and the model responds at the end. Semantic VAD also has a model
    judge whether the user has finished, and waits the longer the less likely that is, as when
    speech dies away in a hesitant sound. It makes for more natural conversations and may take
    longer to respond.
    """

    create_response: bool | None = None
    """Whether the end of speech makes the model respond of its own accord."""

    eagerness: Literal["low", "medium", "high", "auto"] | str | None = None
    """For `semantic_vad` only: how eager the model is to respond.

    `low` waits longer for the user to go on, `high` responds sooner, and `auto` does as `medium`.
    """

    interrupt_response: bool | None = None
    """Whether the start of speech breaks off a response that is under way in the default conversation,
    which is one whose `conversation` is `auto`.
    """

    prefix_padding_ms: int | None = None
    """For `server_vad` only: how many milliseconds of audio from before the detected speech to
    include; 300 if left out.
    """

    silence_duration_ms: int | None = None
    """For `server_vad` only: how many milliseconds of silence end the speech; 500 if left out.

    With lower values the model responds sooner, but may break into short pauses.
    """

    threshold: float | None = None
    """For `server_vad` only: how loud audio must be to count as speech, from 0.0 to 1.0; 0.5 if left
    out. Higher values ask for louder audio and may do better where it is noisy.
    """

    type: Literal["server_vad", "semantic_vad"] | str | None = None
    """Server VAD or semantic VAD."""


class RealtimeSessionCreateRequest(BaseModel):
    """How to set up a realtime session."""

    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | str | None = None
    """Format of the audio that comes in.

    `pcm16` has to be 16-bit PCM, little-endian, mono, at 24 kHz.
    """

    input_audio_noise_reduction: InputAudioNoiseReduction | None = None
    """Filter for noise in the audio that comes in, applied before VAD and the model get it.

    It can make VAD and turn detection more accurate, with fewer false alarms, and help the model to
    hear.
    """

    input_audio_transcription: InputAudioTranscription | None = None
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

    max_response_output_tokens: int | Literal["inf"] | None = None
    """Most tokens that one response of the assistant may have, tool calls included: a number from 1 to
    4096, or `inf` for as many as the model can give. It is `inf` if left out.
    """

    modalities: list[Literal["text", "audio"] | str] | None = None
    """In which forms the model may respond. With `["text"]` alone there is no audio."""

    model: (
        Literal[
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
        ]
        | str
        | None
    ) = None
    """Which Realtime model the session uses."""

    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | str | None = None
    """Format of the audio that goes out. `pcm16` comes at 24 kHz."""

    temperature: float | None = None
    """Sampling temperature, from 0.6 to 1.2. Audio models are at their best with 0.8."""

    tool_choice: str | None = None
    """How the model picks among the tools: `auto`, `none`, `required`, or a particular function."""

    tools: list[Tool] | None = None
    """Tools, which are functions, that the model may call."""

    turn_detection: TurnDetection | None = None
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
