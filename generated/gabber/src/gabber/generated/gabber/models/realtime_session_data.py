from __future__ import annotations

from typing import Annotated

from gabber._openapi_generator import models as _base


class RealtimeSessionData(_base.Model):
    """One piece of data kept with a session."""

    type: Annotated[str, _base.Allowed(("caller_phone_number", "agent_phone_number"))]
    """What the value is."""

    value: str
    """The value itself."""
