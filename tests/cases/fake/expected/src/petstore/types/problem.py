from .._models import BaseModel


class Problem(BaseModel):
    message: str
