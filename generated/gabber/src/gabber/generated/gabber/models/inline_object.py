from __future__ import annotations

from gabber._openapi_generator import models as _base


class InlineObject(_base.Model):
    """What went wrong on the server."""

    error: str | None = None
    """The error, as text."""
