from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

from gabber_internal._openapi_generator import models as _base

from .attach_livekit_room200_response_config_generative_voice_override_pricing import (
    AttachLivekitRoom200ResponseConfigGenerativeVoiceOverridePricing,
)
from .attach_livekit_room200_response_config_generative_voice_override_tags_inner import (
    AttachLivekitRoom200ResponseConfigGenerativeVoiceOverrideTagsInner,
)


class AttachLivekitRoom200ResponseConfigGenerativeVoiceOverride(_base.Model):
    """The voice used as the override."""

    id: str
    """Id of the voice."""

    created_at: datetime
    """When the voice was created."""

    language: str
    """Language of the voice."""

    name: str
    """Name of the voice."""

    pricing: AttachLivekitRoom200ResponseConfigGenerativeVoiceOverridePricing
    """What the voice costs."""

    tags: list[AttachLivekitRoom200ResponseConfigGenerativeVoiceOverrideTagsInner]
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
