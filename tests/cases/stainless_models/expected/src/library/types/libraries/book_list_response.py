from typing import TypeAlias

from ..._models import BaseModel
from ..shared.person import Person


class BookListResponseItemTag(BaseModel):
    name: str | None = None


class BookListResponseItem(BaseModel):
    author: Person | None = None

    tags: list[BookListResponseItemTag] | None = None


BookListResponse: TypeAlias = list[BookListResponseItem]
