from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from .._models import BaseModel
from .realtime_session_config import RealtimeSessionConfig
from .realtime_session_data import RealtimeSessionData


class RealtimeSession(BaseModel):
    """A realtime session, with its state and its configuration."""

    id: str
    """Id of the session."""

    config: RealtimeSessionConfig
    """Configuration of the session."""

    created_at: datetime
    """When the session was created."""

    data: list[RealtimeSessionData]
    """Pieces of data kept with the session."""

    project: str
    """Project the session belongs to."""

    simulated: bool
    """Whether this is a simulated session."""

    state: Literal["ended", "in_progress", "not_started"] | str
    """Whether the session has yet to start, is running or is over."""

    extra: Annotated[dict[str, object] | None, Field(alias="_extra")] = None
    """Free-form extra values."""

    ended_at: datetime | None = None
    """When the session ended."""

    human: str | None = None
    """Human the session belongs to."""
