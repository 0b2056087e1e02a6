from typing import TypeAlias

from .ping_event import PingEvent

UnwrapWebhookEvent: TypeAlias = PingEvent
"""Whatever the API sends to a webhook."""
