from .._models import BaseModel


class Item(BaseModel):
    id: str
