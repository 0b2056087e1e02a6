from typing import TypeAlias

from .both_event import BothEvent

UnwrapWebhookEvent: TypeAlias = BothEvent
"""Whatever the API sends to a webhook."""
