from .._models import BaseModel


class One(BaseModel):
    page: str
