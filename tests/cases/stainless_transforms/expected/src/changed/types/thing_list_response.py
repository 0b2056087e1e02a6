from .._models import BaseModel


class First(BaseModel):
    size: int | None = None


class ThingListResponse(BaseModel):
    id: int

    added: bool | None = None

    either: str | int | None = None

    first: First | None = None

    second: int | None = None
