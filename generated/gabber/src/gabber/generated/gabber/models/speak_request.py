from __future__ import annotations

from gabber._openapi_generator import models as _base


class SpeakRequest(_base.Model):
    """What the agent is to say."""

    text: str
    """The text to say."""
