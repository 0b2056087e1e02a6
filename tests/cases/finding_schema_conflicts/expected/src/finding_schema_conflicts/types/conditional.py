from .._models import BaseModel


class Conditional(BaseModel):
    first: str | None = None
