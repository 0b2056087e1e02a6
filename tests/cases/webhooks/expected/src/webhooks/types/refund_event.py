from typing import Annotated, TypeAlias

from .._unions import Discriminator, UnknownVariant
from .refund_done import RefundDone
from .refund_failed import RefundFailed

RefundEvent: TypeAlias = Annotated[
    RefundDone | RefundFailed | UnknownVariant,
    Discriminator("type", {"refund.done": RefundDone, "refund.failed": RefundFailed}),
]
