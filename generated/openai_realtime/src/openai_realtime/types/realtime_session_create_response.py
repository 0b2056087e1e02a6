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


class ClientSecret(BaseModel):
    """The short-lived key."""

    expires_at: int
    """When the key expires, as a timestamp. For now, every key expires after one minute."""

    value: str
    """The key itself, with which a client authenticates to the Realtime API.

    It is for the client's side, where a standard API token must not be: that one belongs on servers
    only.
    """


class InputAudioTranscription(BaseModel):
    """Transcription of the audio that comes in; there is none unless it was asked for.

    The model hears the audio itself and does not use the transcript, which Whisper makes alongside:
    take it as a rough hint, and not as what the model understood.
    """

    model: str | None = None
    """Model that transcribes."""


class TurnDetection(BaseModel):
    """How the end of a user's turn is found.

    Server VAD goes by the volume of the audio: it finds where speech begins and ends, and the model
    responds at the end.
    """

    prefix_padding_ms: int | None = None
    """How many milliseconds of audio from before the detected speech to include; 300 if left out."""

    silence_duration_ms: int | None = None
    """How many milliseconds of silence end the speech; 500 if left out.

    With lower values the model responds sooner, but may break into short pauses.
    """

    threshold: float | None = None
    """How loud audio must be to count as speech, from 0.0 to 1.0; 0.5 if left out.

    Higher values ask for louder audio and may do better where it is noisy.
    """

    type: str | None = None
    """Kind of turn detection. For now, `server_vad` is the only one."""


class RealtimeSessionCreateResponse(BaseModel):
    """A new realtime session, with a short-lived key, which by default lasts one minute."""

    client_secret: ClientSecret
    """The short-lived key."""

    input_audio_format: str | None = None
    """Format of the audio that comes in: `pcm16`, `g711_ulaw` or `g711_alaw`."""

    input_audio_transcription: InputAudioTranscription | None = None
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

    max_response_output_tokens: int | Literal["inf"] | None = None
    """Most tokens that one response of the assistant may have, tool calls included: a number from 1 to
    4096, or `inf` for as many as the model can give. It is `inf` if left out.
    """

    modalities: list[Literal["text", "audio"] | str] | None = None
    """In which forms the model may respond. With `["text"]` alone there is no audio."""

    output_audio_format: str | None = None
    """Format of the audio that goes out: `pcm16`, `g711_ulaw` or `g711_alaw`."""

    temperature: float | None = None
    """Sampling temperature, from 0.6 to 1.2; 0.8 if left out."""

    tool_choice: str | None = None
    """How the model picks among the tools: `auto`, `none`, `required`, or a particular function."""

    tools: list[Tool] | None = None
    """Tools, which are functions, that the model may call."""

    turn_detection: TurnDetection | None = None
    """How the end of a user's turn is found.

    Server VAD goes by the volume of the audio: it finds where speech begins and ends, and the model
    responds at the end.
    """

    voice: VoiceIdsShared | None = None
    """Voice the model responds with.

    Once the model has responded with audio, the session keeps its voice.
    """
