from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ... import (
        realtime_transcription_session_create_request_param as _realtime_transcription_session_create_request_param,
    )


class TranscriptionSessionCreateParams(TypedDict, total=False):
    include: list[str]
    """What to add to the transcription.

    For now, `item.input_audio_transcription.logprobs` is all there is.
    """

    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """Format of the audio that comes in.

    `pcm16` has to be 16-bit PCM, little-endian, mono, at 24 kHz.
    """

    input_audio_noise_reduction: _realtime_transcription_session_create_request_param.InputAudioNoiseReduction
    """Filter for noise in the audio that comes in, applied before VAD and the model get it.

    It can make VAD and turn detection more accurate, with fewer false alarms, and help the model to
    hear.
    """

    input_audio_transcription: _realtime_transcription_session_create_request_param.InputAudioTranscription
    """Transcription of the audio that comes in.

    Language and prompt give the transcription something to go by.
    """

    modalities: list[Literal["text", "audio"]]
    """In which forms the model may respond. With `["text"]` alone there is no audio."""

    turn_detection: _realtime_transcription_session_create_request_param.TurnDetection
    """How the end of a user's turn is found.

    Server VAD goes by the volume of the audio: it finds where speech begins and ends, and the model
    responds at the end. Semantic VAD also has a model judge whether the user has finished, and
    waits the longer the less likely that is, as when speech dies away in a hesitant sound. It makes
    for more natural conversations and may take longer to respond.
    """


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from ... import (
        realtime_transcription_session_create_request_param as _realtime_transcription_session_create_request_param,
    )
