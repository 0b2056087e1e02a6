from .._models import BaseModel


class Annotated(BaseModel):
    a: str
