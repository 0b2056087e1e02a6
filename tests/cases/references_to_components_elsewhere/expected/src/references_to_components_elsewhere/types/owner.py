from .._models import BaseModel


class Address(BaseModel):
    city: str | None = None


class Made(BaseModel):
    by: str | None = None


class Owner(BaseModel):
    address: Address | None = None

    made: Made | None = None
