from __future__ import annotations

from openai_realtime._openapi_generator import models as _base


class RealtimeSessionInputAudioTranscription(_base.Model):
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
