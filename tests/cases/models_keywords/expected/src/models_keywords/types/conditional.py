from datetime import date
from typing import Literal

from .._models import BaseModel


class Conditional(BaseModel):
    kind: Literal["company", "person"] | str

    birthday: date | None = None

    employees: int | None = None
