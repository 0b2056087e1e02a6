from datetime import datetime

from .._models import BaseModel


class Scenario(BaseModel):
    """A scenario."""

    created_at: datetime
    """When the scenario was created."""

    id: str
    """Id of the scenario."""

    name: str
    """Name of the scenario."""

    project: str
    """Project the scenario belongs to."""

    prompt: str
    """Prompt of the scenario."""

    human: str | None = None
    """Human the scenario belongs to."""
