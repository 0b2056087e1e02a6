from typing import Literal

from .._models import BaseModel


class Car(BaseModel):
    kind: Literal["car"]
