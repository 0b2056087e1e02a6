from __future__ import annotations

from typing import Literal, Required, TypedDict


class SessionGetParticipantDataFromPeerIDParams(TypedDict, total=False):
    account_id: Required[str]
    """The account."""

    app_id: Required[str]
    """The app."""

    filters: Literal["device_info", "ip_information", "precall_network_information", "events", "quality_stats"]
    """Which part of the data is wanted."""
