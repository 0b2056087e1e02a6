from .._models import BaseModel


class Label(BaseModel):
    text: str | None = None
