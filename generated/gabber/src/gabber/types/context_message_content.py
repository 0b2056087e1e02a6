from typing import Annotated, TypeAlias

from .._unions import Discriminator, UnknownVariant
from .context_message_content_text import ContextMessageContentText

ContextMessageContent: TypeAlias = Annotated[
    ContextMessageContentText | UnknownVariant, Discriminator("type", {"text": ContextMessageContentText})
]
"""One part of a message. Text is the one kind there is."""
