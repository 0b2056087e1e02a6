from __future__ import annotations

from typing import Annotated

from gabber_internal._openapi_generator import models as _base


class AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInnerContentInnerOneOf(_base.Model):
    """A part of a message that is text."""

    type: Annotated[str, _base.Allowed(("text",))]
    """Says that this is text."""

    text: str | None = None
    """The text itself."""
