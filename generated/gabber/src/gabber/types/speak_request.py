from .._models import BaseModel


class SpeakRequest(BaseModel):
    """What the agent is to say."""

    text: str
    """The text to say."""
