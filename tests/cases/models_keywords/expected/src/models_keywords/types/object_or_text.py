from typing import TypeAlias

from .._models import BaseModel


class UnionMember0(BaseModel):
    first: str | None = None


ObjectOrText: TypeAlias = UnionMember0 | str
