from __future__ import annotations

from openai_realtime._openapi_generator import models as _base


class RealtimeSessionCreateResponseInputAudioTranscription(_base.Model):
    """Transcription of the audio that comes in; there is none unless it was asked for.

    The model hears the audio itself and does not use the transcript, which Whisper makes alongside:
    take it as a rough hint, and not as what the model understood.
    """

    model: str | None = None
    """Model that transcribes."""
