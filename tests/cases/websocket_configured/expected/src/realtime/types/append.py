from typing import Literal

from .._models import BaseModel


class Append(BaseModel):
    audio: str

    type: Literal["Append"]
