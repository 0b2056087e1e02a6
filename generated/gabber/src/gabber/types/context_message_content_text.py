from typing import Literal

from .._models import BaseModel


class ContextMessageContentText(BaseModel):
    """A part of a message that is text."""

    type: Literal["text"]
    """Says that this is text."""

    text: str | None = None
    """The text itself."""
