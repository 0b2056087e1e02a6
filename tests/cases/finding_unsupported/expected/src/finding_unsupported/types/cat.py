from .._models import BaseModel


class Cat(BaseModel):
    lives: int | None = None
