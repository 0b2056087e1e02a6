from .._models import BaseModel


class Lid(BaseModel):
    colour: str | None = None


class Bag(BaseModel):
    id: str | None = None

    lid: Lid | None = None
