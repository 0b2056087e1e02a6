from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from . import realtime_livekit_attach_request_param as _realtime_livekit_attach_request_param


class RealtimeAttachLivekitRoomParams(TypedDict, total=False):
    config: Required[_realtime_livekit_attach_request_param.Config]
    """Configuration of the new session."""

    livekit_room: Required[str]
    """The LiveKit room the session is made from."""

    data: Sequence[_realtime_livekit_attach_request_param.Data]
    """Pieces of data to keep with the session."""


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from . import realtime_livekit_attach_request_param as _realtime_livekit_attach_request_param
