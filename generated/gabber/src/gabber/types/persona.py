from datetime import datetime
from typing import Literal

from .._models import BaseModel


class Tag(BaseModel):
    """One tag of a persona."""

    human_name: str
    """Name of the tag for people to read."""

    name: str
    """Name of the tag."""


class Persona(BaseModel):
    """A persona."""

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

    gender: Literal["male", "female"] | str | None = None
    """Gender of the persona."""

    human: str | None = None
    """Human the persona belongs to."""

    image_url: str | None = None
    """Where an image of the persona is."""

    tags: list[Tag] | None = None
    """Tags of the persona."""
