from datetime import datetime

from .._models import BaseModel


class LLM(BaseModel):
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
