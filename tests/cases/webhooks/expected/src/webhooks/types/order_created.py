from typing import Literal

from .._models import BaseModel
from .order import Order


class OrderCreated(BaseModel):
    data: Order

    type: Literal["order.created"]
