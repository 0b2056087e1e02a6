from __future__ import annotations

from datetime import datetime
from typing import Annotated

from gabber_internal._openapi_generator import models as _base

from .attach_livekit_room200_response_config_generative_persona_tags_inner import (
    AttachLivekitRoom200ResponseConfigGenerativePersonaTagsInner,
)


class AttachLivekitRoom200ResponseConfigGenerativePersona(_base.Model):
    """The persona in use."""

    id: str
    """Id of the persona."""

    created_at: datetime
    """When the persona was created."""

    description: str
    """The persona in words."""

    name: str
    """Name of the persona."""

    project: str
    """Project the persona belongs to."""

    voice: str
    """Voice of the persona."""

    gender: Annotated[str, _base.Allowed(("male", "female"))] | None = None
    """Gender of the persona."""

    human: str | None = None
    """Human the persona belongs to."""

    image_url: str | None = None
    """Where an image of the persona is."""

    tags: list[AttachLivekitRoom200ResponseConfigGenerativePersonaTagsInner] | None = None
    """Tags of the persona."""
