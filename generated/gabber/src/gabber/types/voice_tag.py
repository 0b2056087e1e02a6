from .._models import BaseModel


class VoiceTag(BaseModel):
    """One tag of a voice."""

    name: str
    """Name of the tag."""

    human_name: str
    """Name of the tag for people to read."""
