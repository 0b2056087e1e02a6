from typing import TypeAlias

from .._models import BaseModel


class Item(BaseModel):
    first: str | None = None


Names: TypeAlias = list[Item]
