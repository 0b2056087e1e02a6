"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .order import Order as Order
    from .order_created import OrderCreated as OrderCreated
    from .refund_done import RefundDone as RefundDone
    from .refund_event import RefundEvent as RefundEvent
    from .refund_failed import RefundFailed as RefundFailed
    from .stock_changed_event import StockChangedEvent as StockChangedEvent
    from .unwrap_webhook_event import UnwrapWebhookEvent as UnwrapWebhookEvent
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "Order": "order",
            "OrderCreated": "order_created",
            "RefundDone": "refund_done",
            "RefundEvent": "refund_event",
            "RefundFailed": "refund_failed",
            "StockChangedEvent": "stock_changed_event",
            "UnwrapWebhookEvent": "unwrap_webhook_event",
        },
    )
