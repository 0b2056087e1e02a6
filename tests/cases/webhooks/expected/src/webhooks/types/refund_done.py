from typing import Literal

from .._models import BaseModel


class RefundDone(BaseModel):
    order: str

    type: Literal["refund.done"]
