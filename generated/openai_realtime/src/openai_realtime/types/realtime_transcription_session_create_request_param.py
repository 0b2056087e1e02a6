from __future__ import annotations

from typing import Literal, TypedDict


class InputAudioNoiseReduction(TypedDict, total=False):
    """RealtimeSessionInputAudioNoiseReduction.

    Filter for noise in the audio that comes in, applied before VAD and the model get it. It can
    make VAD and turn detection more accurate, with fewer false alarms, and help the model to hear.
    """

    type: Literal["near_field", "far_field"]
    """Kind of microphone to filter for: `near_field` for one close to the mouth, as in headphones,
    `far_field` for one farther off, as in a laptop or a conference room.
    """


class InputAudioTranscription(TypedDict, total=False):
    """Transcription of the audio that comes in.

    Language and prompt give the transcription something to go by.
    """

    language: str
    """Language of the audio, as an ISO 639-1 code such as `en`.

    Naming it makes the transcript better and faster.
    """

    model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"]
    """Model that transcribes."""

    prompt: str
    """Text that guides the style of the transcript, or that continues earlier audio.

    It is a list of keywords for `whisper-1`, and free text for the `gpt-4o-transcribe` models, such
    as a hint at the subject of the talk.
    """


class TurnDetection(TypedDict, total=False):
    """How the end of a user's turn is found.

    Server VAD goes by the volume of the audio: it finds where speech begins and ends, and the model
    responds at the end. Semantic VAD also has a model judge whether the user has finished, and
    waits the longer the less likely that is, as when speech dies away in a hesitant sound. It makes
    for more natural conversations and may take longer to respond.
    """

    create_response: bool
    """Whether the end of speech makes the model respond of its own accord.

    Transcription sessions do not have this.
    """

    eagerness: Literal["low", "medium", "high", "auto"]
    """For `semantic_vad` only: how eager the model is to respond.

    `low` waits longer for the user to go on, `high` responds sooner, and `auto` does as `medium`.
    """

    interrupt_response: bool
    """Whether the start of speech breaks off a response that is under way in the default conversation,
    which is one whose `conversation` is `auto`. Transcription sessions do not have this.
    """

    prefix_padding_ms: int
    """For `server_vad` only: how many milliseconds of audio from before the detected speech to
    include; 300 if left out.
    """

    silence_duration_ms: int
    """For `server_vad` only: how many milliseconds of silence end the speech; 500 if left out.

    With lower values the model responds sooner, but may break into short pauses.
    """

    threshold: float
    """For `server_vad` only: how loud audio must be to count as speech, from 0.0 to 1.0; 0.5 if left
    out. Higher values ask for louder audio and may do better where it is noisy.
    """

    type: Literal["server_vad", "semantic_vad"]
    """Server VAD or semantic VAD."""


class RealtimeTranscriptionSessionCreateRequestParam(TypedDict, total=False):
    """How to set up a realtime transcription session."""

    include: list[str]
    """What to add to the transcription.

    For now, `item.input_audio_transcription.logprobs` is all there is.
    """

    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """Format of the audio that comes in.

    `pcm16` has to be 16-bit PCM, little-endian, mono, at 24 kHz.
    """

    input_audio_noise_reduction: InputAudioNoiseReduction
    """Filter for noise in the audio that comes in, applied before VAD and the model get it.

    It can make VAD and turn detection more accurate, with fewer false alarms, and help the model to
    hear.
    """

    input_audio_transcription: InputAudioTranscription
    """Transcription of the audio that comes in.

    Language and prompt give the transcription something to go by.
    """

    modalities: list[Literal["text", "audio"]]
    """In which forms the model may respond. With `["text"]` alone there is no audio."""

    turn_detection: TurnDetection
    """How the end of a user's turn is found.

    Server VAD goes by the volume of the audio: it finds where speech begins and ends, and the model
    responds at the end. Semantic VAD also has a model judge whether the user has finished, and
    waits the longer the less likely that is, as when speech dies away in a hesitant sound. It makes
    for more natural conversations and may take longer to respond.
    """
