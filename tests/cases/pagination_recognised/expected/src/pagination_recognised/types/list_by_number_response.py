from .._models import BaseModel


class Value(BaseModel):
    id: str | None = None


class ListByNumberResponse(BaseModel):
    page: int | None = None

    total_pages: int | None = None

    values: list[Value] | None = None
