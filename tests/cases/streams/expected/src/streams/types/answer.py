from .._models import BaseModel


class Answer(BaseModel):
    text: str
