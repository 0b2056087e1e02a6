from typing import TypeAlias

from ..._models import BaseModel


class RuleItem(BaseModel):
    name: str | None = None


Rules: TypeAlias = list[RuleItem]
