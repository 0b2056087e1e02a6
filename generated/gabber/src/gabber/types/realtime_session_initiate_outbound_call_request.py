from typing import Annotated, TypeAlias

from .._unions import Discriminator, UnknownVariant
from .realtime_session_initiate_outbound_call_request_phone import RealtimeSessionInitiateOutboundCallRequestPhone

RealtimeSessionInitiateOutboundCallRequest: TypeAlias = Annotated[
    RealtimeSessionInitiateOutboundCallRequestPhone | UnknownVariant,
    Discriminator("type", {"phone": RealtimeSessionInitiateOutboundCallRequestPhone}),
]
"""What to call. A phone number is the one kind there is."""
