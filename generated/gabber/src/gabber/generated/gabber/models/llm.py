from __future__ import annotations

from datetime import datetime

from gabber._openapi_generator import models as _base


class LLM(_base.Model):
    """A language model."""

    id: str
    """Id of the LLM."""

    compliance: bool
    """Compliance flag of the LLM."""

    created_at: datetime
    """When the LLM was created."""

    description: str
    """The LLM in words."""

    name: str
    """Name of the LLM."""

    type: str
    """Kind of LLM."""

    project: str | None = None
    """Project the LLM belongs to."""
