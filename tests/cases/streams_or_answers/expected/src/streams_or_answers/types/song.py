from .._models import BaseModel


class Song(BaseModel):
    length: int
