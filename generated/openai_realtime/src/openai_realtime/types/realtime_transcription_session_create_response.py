from typing import Literal

from .._models import BaseModel


class ClientSecret(BaseModel):
    """The short-lived key. There is one only if the session was created with this call."""

    expires_at: int
    """When the key expires, as a timestamp. For now, every key expires after one minute."""

    value: str
    """The key itself, with which a client authenticates to the Realtime API.

    It is for the client's side, where a standard API token must not be: that one belongs on servers
    only.
    """


class InputAudioTranscription(BaseModel):
    """How the transcription model is set up."""

    language: str | None = None
    """Language of the audio, as an ISO 639-1 code such as `en`.

    Naming it makes the transcript better and faster.
    """

    model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"] | str | None = None
    """Model that transcribes."""

    prompt: str | None = None
    """Text that guides the style of the transcript, or that continues earlier audio.

    It should be in the language of the audio.
    """


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


class RealtimeTranscriptionSessionCreateResponse(BaseModel):
    """A new realtime transcription session.

    One that is created with this call comes with a short-lived key, which by default lasts one
    minute; one that is updated over the WebSocket comes without.
    """

    client_secret: ClientSecret
    """The short-lived key. There is one only if the session was created with this call."""

    input_audio_format: str | None = None
    """Format of the audio that comes in: `pcm16`, `g711_ulaw` or `g711_alaw`."""

    input_audio_transcription: InputAudioTranscription | None = None
    """How the transcription model is set up."""

    modalities: list[Literal["text", "audio"] | str] | None = None
    """In which forms the model may respond. With `["text"]` alone there is no audio."""

    turn_detection: TurnDetection | None = None
    """How the end of a user's turn is found.

    Server VAD goes by the volume of the audio: it finds where speech begins and ends, and the model
    responds at the end.
    """
