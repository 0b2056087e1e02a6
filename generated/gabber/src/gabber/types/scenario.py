from datetime import datetime

from .._models import BaseModel


class Scenario(BaseModel):
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
