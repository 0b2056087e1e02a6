from __future__ import annotations

from typing import Annotated

from openai_realtime._openapi_generator import models as _base


class RealtimeTranscriptionSessionCreateRequestInputAudioTranscription(_base.Model):
    """Transcription of the audio that comes in.

    Language and prompt give the transcription something to go by.
    """

    language: str | None = None
    """Language of the audio, as an ISO 639-1 code such as `en`.

    Naming it makes the transcript better and faster.
    """

    model: Annotated[str, _base.Allowed(("gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"))] | None = None
    """Model that transcribes."""

    prompt: str | None = None
    """Text that guides the style of the transcript, or that continues earlier audio.

    It is a list of keywords for `whisper-1`, and free text for the `gpt-4o-transcribe` models, such
    as a hint at the subject of the talk.
    """
