from .._models import BaseModel


class Result(BaseModel):
    value: float
