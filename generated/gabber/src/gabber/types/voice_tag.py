from .._models import BaseModel


class VoiceTag(BaseModel):
    """One tag of a voice."""

    human_name: str
    """Name of the tag for people to read."""

    name: str
    """Name of the tag."""
