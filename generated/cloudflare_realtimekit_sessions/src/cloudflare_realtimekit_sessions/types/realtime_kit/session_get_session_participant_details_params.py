from __future__ import annotations

from typing import Literal, Required, TypedDict


class SessionGetSessionParticipantDetailsParams(TypedDict, total=False):
    account_id: Required[str]
    """The account."""

    app_id: Required[str]
    """The app."""

    session_id: Required[str]
    """The session."""

    filters: Literal["device_info", "ip_information", "precall_network_information", "events", "quality_stats"]
    """Which part of the data is wanted."""

    include_peer_events: bool
    """Whether the events of the peers come along."""
