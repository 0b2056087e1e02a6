from .._models import BaseModel


class Data(BaseModel):
    text: str | None = None


class NoteList(BaseModel):
    data: list[Data] | None = None

    has_more: bool | None = None

    last_id: str | None = None
