from __future__ import annotations

from gabber_internal._openapi_generator import models as _base


class InlineObject(_base.Model):
    """What went wrong."""

    error: str | None = None
    """The error, as text."""
