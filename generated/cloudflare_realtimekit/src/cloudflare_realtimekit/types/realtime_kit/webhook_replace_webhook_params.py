from __future__ import annotations

from typing import Literal, Required, TypedDict


class WebhookReplaceWebhookParams(TypedDict, total=False):
    account_id: Required[str]
    """The account."""

    app_id: Required[str]
    """The app."""

    events: Required[
        list[
            Literal[
                "meeting.started",
                "meeting.ended",
                "meeting.participantJoined",
                "meeting.participantLeft",
                "meeting.chatSynced",
                "recording.statusUpdate",
                "livestreaming.statusUpdate",
                "meeting.transcript",
                "meeting.summary",
            ]
        ]
    ]
    """What the webhook tells about."""

    name: Required[str]
    """What the webhook is called."""

    url: Required[str]
    """Address that the events are sent to."""

    enabled: bool
    """True for a webhook that is in use."""
