from typing import Literal

from .._models import BaseModel


class Text(BaseModel):
    text: str

    type: Literal["text"]
