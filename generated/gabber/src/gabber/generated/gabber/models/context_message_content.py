from __future__ import annotations

from gabber._openapi_generator import models as _base

from .context_message_content_text import ContextMessageContentText


class ContextMessageContent(_base.OneOf):
    """One part of a message. Text is the one kind there is."""

    actual_instance: ContextMessageContentText
    one_of_schemas = frozenset({"ContextMessageContentText"})
