"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .call_ended_event import CallEndedEvent as CallEndedEvent
    from .call_ringing_event import CallRingingEvent as CallRingingEvent
    from .unwrap_webhook_event import UnwrapWebhookEvent as UnwrapWebhookEvent
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "CallEndedEvent": "call_ended_event",
            "CallRingingEvent": "call_ringing_event",
            "UnwrapWebhookEvent": "unwrap_webhook_event",
        },
    )
