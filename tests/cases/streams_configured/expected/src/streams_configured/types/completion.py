from .._models import BaseModel


class Completion(BaseModel):
    text: str
