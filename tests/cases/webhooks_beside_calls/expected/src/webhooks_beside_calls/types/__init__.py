"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .ping_event import PingEvent as PingEvent
    from .unwrap_webhook_event import UnwrapWebhookEvent as UnwrapWebhookEvent
    from .webhook_list_response import WebhookListResponse as WebhookListResponse
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "PingEvent": "ping_event",
            "UnwrapWebhookEvent": "unwrap_webhook_event",
            "WebhookListResponse": "webhook_list_response",
        },
    )
