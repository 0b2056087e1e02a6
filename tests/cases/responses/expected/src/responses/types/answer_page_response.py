from .._models import BaseModel


class DataUser(BaseModel):
    name: str | None = None


class Data(BaseModel):
    id: str | None = None

    users: list[DataUser] | None = None


class AnswerPageResponse(BaseModel):
    data: list[Data]

    next: str | None = None
