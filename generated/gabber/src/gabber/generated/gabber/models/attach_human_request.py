from __future__ import annotations

from gabber._openapi_generator import models as _base


class AttachHumanRequest(_base.Model):
    """Which human to attach to a session."""

    human: str
    """The human to attach."""
