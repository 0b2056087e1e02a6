from .._models import BaseModel


class User(BaseModel):
    name: str | None = None
