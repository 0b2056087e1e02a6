from __future__ import annotations

from gabber_internal._openapi_generator import models as _base


class AttachLivekitRoom200ResponseConfigGenerativeVoiceOverrideTagsInner(_base.Model):
    """One tag of a voice."""

    human_name: str
    """Name of the tag for people to read."""

    name: str
    """Name of the tag."""
