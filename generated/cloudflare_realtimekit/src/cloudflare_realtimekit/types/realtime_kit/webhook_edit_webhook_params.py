from __future__ import annotations

from typing import Literal, Required, TypedDict


class WebhookEditWebhookParams(TypedDict, total=False):
    account_id: Required[str]
    """The account."""

    app_id: Required[str]
    """The app."""

    enabled: bool
    """True for a webhook that is in use."""

    events: list[
        Literal[
            "meeting.started",
            "meeting.ended",
            "meeting.participantJoined",
            "meeting.participantLeft",
            "recording.statusUpdate",
            "livestreaming.statusUpdate",
            "meeting.chatSynced",
            "meeting.transcript",
            "meeting.summary",
        ]
    ]
    """What the webhook tells about."""

    name: str
    """What the webhook is called."""

    url: str
    """Address that the events are sent to."""
