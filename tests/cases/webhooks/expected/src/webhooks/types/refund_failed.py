from typing import Literal

from .._models import BaseModel


class RefundFailed(BaseModel):
    order: str

    reason: str

    type: Literal["refund.failed"]
