from .._models import BaseModel


class Address(BaseModel):
    street: str | None = None
