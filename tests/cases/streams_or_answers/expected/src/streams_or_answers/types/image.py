from .._models import BaseModel


class Image(BaseModel):
    url: str
