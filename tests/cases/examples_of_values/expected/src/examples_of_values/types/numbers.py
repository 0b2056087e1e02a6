from .._models import BaseModel


class Numbers(BaseModel):
    above: int

    any: float

    below: float

    between: float

    even: int

    exact: int

    negative: int

    step: float

    whole: int
