from .._models import BaseModel


class Order(BaseModel):
    number: str

    drinks: list[str] | None = None
