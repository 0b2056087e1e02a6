from .._models import BaseModel


class Unused(BaseModel):
    a: str | None = None
