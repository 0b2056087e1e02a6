from datetime import datetime
from typing import Literal

from .._models import BaseModel


class Said(BaseModel):
    at: datetime

    text: str

    type: Literal["Said"]
