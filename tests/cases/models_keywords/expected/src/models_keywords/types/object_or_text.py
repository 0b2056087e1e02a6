from typing import TypeAlias

from .._models import BaseModel


class ObjectOrTextObject(BaseModel):
    first: str | None = None


ObjectOrText: TypeAlias = ObjectOrTextObject | str
