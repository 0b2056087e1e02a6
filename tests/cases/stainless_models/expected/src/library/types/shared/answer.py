from ..._models import BaseModel


class Answer(BaseModel):
    code: int
