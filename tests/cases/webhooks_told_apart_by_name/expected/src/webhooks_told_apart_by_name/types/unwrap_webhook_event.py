from typing import Annotated, TypeAlias

from .._unions import Discriminator, UnknownVariant
from .call_ended_event import CallEndedEvent
from .call_ringing_event import CallRingingEvent

UnwrapWebhookEvent: TypeAlias = Annotated[
    CallEndedEvent | CallRingingEvent | UnknownVariant,
    Discriminator("event", {"call.ended": CallEndedEvent, "call.ringing": CallRingingEvent}),
]
"""Whatever the API sends to a webhook."""
