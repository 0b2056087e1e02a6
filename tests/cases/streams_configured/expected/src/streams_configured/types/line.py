from .._models import BaseModel


class Line(BaseModel):
    text: str
