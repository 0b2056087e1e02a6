from .._models import BaseModel


class Many(BaseModel):
    pages: list[str]
