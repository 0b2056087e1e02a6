from datetime import date

from .._models import BaseModel


class Date(BaseModel):
    day: date | None = None
