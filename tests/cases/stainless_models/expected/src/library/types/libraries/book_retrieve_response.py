from ..._models import BaseModel
from ..shared.person import Person


class Tag(BaseModel):
    name: str | None = None


class BookRetrieveResponse(BaseModel):
    author: Person | None = None

    tags: list[Tag] | None = None
