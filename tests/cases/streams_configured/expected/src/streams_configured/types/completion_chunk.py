from .._models import BaseModel


class CompletionChunk(BaseModel):
    delta: str
