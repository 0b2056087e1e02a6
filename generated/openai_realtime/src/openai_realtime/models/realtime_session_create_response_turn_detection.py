from __future__ import annotations

from openai_realtime._openapi_generator import models as _base


class RealtimeSessionCreateResponseTurnDetection(_base.Model):
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

    threshold: float | int | None = None
    """How loud audio must be to count as speech, from 0.0 to 1.0; 0.5 if left out.

    Higher values ask for louder audio and may do better where it is noisy.
    """

    type: str | None = None
    """Kind of turn detection. For now, `server_vad` is the only one."""
