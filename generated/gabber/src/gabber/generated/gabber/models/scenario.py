from __future__ import annotations

from datetime import datetime

from gabber._openapi_generator import models as _base


class Scenario(_base.Model):
    """A scenario."""

    id: str
    """Id of the scenario."""

    created_at: datetime
    """When the scenario was created."""

    name: str
    """Name of the scenario."""

    project: str
    """Project the scenario belongs to."""

    prompt: str
    """Prompt of the scenario."""

    human: str | None = None
    """Human the scenario belongs to."""
