from datetime import datetime

from .._models import BaseModel


class LLM(BaseModel):
    """A language model."""

    created_at: datetime
    """When the LLM was created."""

    id: str
    """Id of the LLM."""

    name: str
    """Name of the LLM."""

    project: str | None = None
    """Project the LLM belongs to."""

    type: str
    """Kind of LLM."""

    compliance: bool
    """Compliance flag of the LLM."""

    description: str
    """The LLM in words."""
