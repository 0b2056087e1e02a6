from .._models import BaseModel


class Deleted(BaseModel):
    messages: list[str] | None = None

    result: str | None = None
