from .._models import BaseModel


class Circle(BaseModel):
    radius: float
