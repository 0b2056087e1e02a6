from .._models import BaseModel


class Reply(BaseModel):
    text: str | None = None
