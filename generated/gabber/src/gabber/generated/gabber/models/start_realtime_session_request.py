from __future__ import annotations

from typing import Annotated, Any

from gabber._openapi_generator import models as _base

from .realtime_session_config_create import RealtimeSessionConfigCreate


class StartRealtimeSessionRequest(_base.Model):
    """How to set up a new session."""

    config: RealtimeSessionConfigCreate
    """Configuration of the new session."""

    extra: Annotated[dict[str, Any] | None, _base.Field(alias="_extra")] = None
    """Free-form extra values."""

    simulated: bool | None = None
    """Whether this is to be a simulated session."""
