from __future__ import annotations

from typing import Any

from gabber_internal._openapi_generator import models as _base


class AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInnerToolCallsInnerFunction(_base.Model):
    """The function called, and with what."""

    arguments: dict[str, Any]
    """The arguments, as a free-form object."""

    name: str
    """Name of the function."""
