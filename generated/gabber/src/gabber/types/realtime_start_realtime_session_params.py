from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Required, TypedDict

from pydantic import Field

if TYPE_CHECKING:
    from .realtime_session_config_create import RealtimeSessionConfigCreate
    from .realtime_session_config_create_param import RealtimeSessionConfigCreateParam


class RealtimeStartRealtimeSessionParams(TypedDict, total=False):
    x_human_id: str
    """Narrows a call that authenticates with x-api-key to one particular human."""

    config: Required[RealtimeSessionConfigCreate | RealtimeSessionConfigCreateParam]
    """Configuration of the new session."""

    extra: Annotated[dict[str, object], Field(alias="_extra")]
    """Free-form extra values."""

    simulated: bool
    """Whether this is to be a simulated session."""


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from .realtime_session_config_create import RealtimeSessionConfigCreate
    from .realtime_session_config_create_param import RealtimeSessionConfigCreateParam
