from .._models import BaseModel


class Order(BaseModel):
    id: str

    total: int | None = None
