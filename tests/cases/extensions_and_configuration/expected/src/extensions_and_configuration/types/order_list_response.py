from .._models import BaseModel


class OrderListResponse(BaseModel):
    next: str | None = None

    orders: list[str] | None = None
