from .._models import BaseModel


class Any(BaseModel):
    any: object | None = None
