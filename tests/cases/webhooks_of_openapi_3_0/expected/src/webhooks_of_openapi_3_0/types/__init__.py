"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .pet import Pet as Pet
    from .unwrap_webhook_event import UnwrapWebhookEvent as UnwrapWebhookEvent
else:
    __getattr__, __dir__, __all__ = lazy_exports(__name__, {"Pet": "pet", "UnwrapWebhookEvent": "unwrap_webhook_event"})
