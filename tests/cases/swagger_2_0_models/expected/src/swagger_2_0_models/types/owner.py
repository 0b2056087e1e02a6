from .._models import BaseModel


class Owner(BaseModel):
    name: str | None = None
