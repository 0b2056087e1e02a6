from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

from gabber._openapi_generator import models as _base

from .voice_pricing import VoicePricing
from .voice_tag import VoiceTag


class Voice(_base.Model):
    """A voice."""

    id: str
    """Id of the voice."""

    created_at: datetime
    """When the voice was created."""

    language: str
    """Language of the voice."""

    name: str
    """Name of the voice."""

    pricing: VoicePricing
    """What the voice costs."""

    tags: list[VoiceTag]
    """Tags of the voice."""

    extra: Annotated[dict[str, Any] | None, _base.Field(alias="_extra")] = None
    """Free-form extra values."""

    cartesia_voice_id: str | None = None
    """Id of the voice at Cartesia."""

    elevenlabs_voice_id: str | None = None
    """Id of the voice at ElevenLabs."""

    embeddings: list[float | int] | None = None
    """Embeddings of the voice."""

    human: str | None = None
    """Human the voice belongs to."""

    model: str | None = None
    """Model of the voice."""

    preview_url: str | None = None
    """Where a preview of the voice is."""

    project: str | None = None
    """Project the voice belongs to."""

    service: str | None = None
    """Service the voice comes from."""

    voice: str | None = None
