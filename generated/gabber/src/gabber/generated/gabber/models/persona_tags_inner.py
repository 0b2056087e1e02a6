from __future__ import annotations

from gabber._openapi_generator import models as _base


class PersonaTagsInner(_base.Model):
    """One tag of a persona."""

    human_name: str
    """Name of the tag for people to read."""

    name: str
    """Name of the tag."""
