from .._models import BaseModel


class Archive(BaseModel):
    values: list[str] | None = None


class OtherTwoListsResponse(BaseModel):
    archive: Archive | None = None

    next_cursor: str | None = None

    values: list[str] | None = None
