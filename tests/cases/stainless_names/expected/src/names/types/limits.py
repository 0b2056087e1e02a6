from typing import TypeAlias

from .._models import BaseModel


class LimitsItem(BaseModel):
    most: int | None = None


Limits: TypeAlias = dict[str, LimitsItem]
