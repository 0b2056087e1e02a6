from .._models import BaseModel


class Data(BaseModel):
    id: str | None = None


class Stores(BaseModel):
    data: list[Data] | None = None

    last: str | None = None
