from .._models import BaseModel


class RowReadItem(BaseModel):
    n: int
