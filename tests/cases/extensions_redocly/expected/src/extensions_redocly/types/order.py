from .._models import BaseModel


class Order(BaseModel):
    id: str | None = None
