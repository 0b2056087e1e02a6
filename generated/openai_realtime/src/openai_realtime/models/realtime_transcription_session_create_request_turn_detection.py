from __future__ import annotations

from typing import Annotated

from openai_realtime._openapi_generator import models as _base


class RealtimeTranscriptionSessionCreateRequestTurnDetection(_base.Model):
    """How the end of a user's turn is found.

    Server VAD goes by the volume of the audio: it finds where speech begins and ends, and the model
    responds at the end. Semantic VAD also has a model judge whether the user has finished, and
    waits the longer the less likely that is, as when speech dies away in a hesitant sound. It makes
    for more natural conversations and may take longer to respond.
    """

    create_response: bool | None = None
    """Whether the end of speech makes the model respond of its own accord.

    Transcription sessions do not have this.
    """

    eagerness: Annotated[str, _base.Allowed(("low", "medium", "high", "auto"))] | None = None
    """For `semantic_vad` only: how eager the model is to respond.

    `low` waits longer for the user to go on, `high` responds sooner, and `auto` does as `medium`.
    """

    interrupt_response: bool | None = None
    """Whether the start of speech breaks off a response that is under way in the default conversation,
    which is one whose `conversation` is `auto`. Transcription sessions do not have this.
    """

    prefix_padding_ms: int | None = None
    """For `server_vad` only: how many milliseconds of audio from before the detected speech to
    include; 300 if left out.
    """

    silence_duration_ms: int | None = None
    """For `server_vad` only: how many milliseconds of silence end the speech; 500 if left out.

    With lower values the model responds sooner, but may break into short pauses.
    """

    threshold: float | int | None = None
    """For `server_vad` only: how loud audio must be to count as speech, from 0.0 to 1.0; 0.5 if left
    out. Higher values ask for louder audio and may do better where it is noisy.
    """

    type: Annotated[str, _base.Allowed(("server_vad", "semantic_vad"))] | None = None
    """Server VAD or semantic VAD."""
