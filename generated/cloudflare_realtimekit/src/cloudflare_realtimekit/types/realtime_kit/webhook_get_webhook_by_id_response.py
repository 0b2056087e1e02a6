from datetime import datetime
from typing import Literal

from ..._models import BaseModel


class Data(BaseModel):
    id: str
    """Identifies the webhook."""

    created_at: datetime
    """When the webhook was made."""

    enabled: bool
    """True for a webhook that is in use."""

    events: list[
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
        | str
    ]
    """What the webhook tells about."""

    name: str
    """What the webhook is called."""

    updated_at: datetime
    """When the webhook was last changed."""

    url: str
    """Address that the events are sent to."""


class WebhookGetWebhookByIDResponse(BaseModel):
    data: Data

    success: bool
