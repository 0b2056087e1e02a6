from .._models import BaseModel


class Chunk(BaseModel):
    delta: str
