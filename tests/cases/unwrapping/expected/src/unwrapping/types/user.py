from .._models import BaseModel


class User(BaseModel):
    id: str
