from .._models import BaseModel


class Required(BaseModel):
    b: str
