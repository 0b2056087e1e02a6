from __future__ import annotations

from typing import Annotated

from gabber_internal._openapi_generator import models as _base


class UpdateRealtimeSessionStateRequest(_base.Model):
    """Which state to put a session into."""

    state: Annotated[str, _base.Allowed(("in_progress",))]
    """The new state. That the session is running is the one there is to say."""
