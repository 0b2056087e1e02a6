from .._models import BaseModel


class Done(BaseModel):
    state: str
