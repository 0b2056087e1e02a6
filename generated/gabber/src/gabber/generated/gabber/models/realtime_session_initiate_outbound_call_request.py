from __future__ import annotations

from gabber._openapi_generator import models as _base

from .realtime_session_initiate_outbound_call_request_phone import RealtimeSessionInitiateOutboundCallRequestPhone


class RealtimeSessionInitiateOutboundCallRequest(_base.OneOf):
    """What to call. A phone number is the one kind there is."""

    actual_instance: RealtimeSessionInitiateOutboundCallRequestPhone
    one_of_schemas = frozenset({"RealtimeSessionInitiateOutboundCallRequestPhone"})
