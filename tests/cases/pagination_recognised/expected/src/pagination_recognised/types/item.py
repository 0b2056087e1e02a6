from .._models import BaseModel


class Item(BaseModel):
    id: str

    name: str | None = None
