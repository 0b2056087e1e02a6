from typing import Literal

from .._models import BaseModel


class Image(BaseModel):
    type: Literal["image"]

    url: str
