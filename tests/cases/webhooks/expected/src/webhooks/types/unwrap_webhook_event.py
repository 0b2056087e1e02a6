from typing import Annotated, TypeAlias

from .._unions import Discriminator, UnknownVariant
from .order_created import OrderCreated
from .refund_done import RefundDone
from .refund_failed import RefundFailed
from .stock_changed_event import StockChangedEvent

UnwrapWebhookEvent: TypeAlias = Annotated[
    OrderCreated | RefundDone | RefundFailed | StockChangedEvent | UnknownVariant,
    Discriminator(
        "type",
        {
            "order.created": OrderCreated,
            "refund.done": RefundDone,
            "refund.failed": RefundFailed,
            "stock.rose": StockChangedEvent,
            "stock.fell": StockChangedEvent,
        },
    ),
]
"""Whatever the API sends to a webhook."""
