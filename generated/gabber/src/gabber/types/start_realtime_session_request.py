from typing import Annotated

from pydantic import Field

from .._models import BaseModel
from .realtime_session_config_create import RealtimeSessionConfigCreate


class StartRealtimeSessionRequest(BaseModel):
    """How to set up a new session."""

    config: RealtimeSessionConfigCreate
    """Configuration of the new session."""

    extra: Annotated[dict[str, object] | None, Field(alias="_extra")] = None
    """Free-form extra values."""

    simulated: bool | None = None
    """Whether this is to be a simulated session."""
