from .._models import BaseModel


class Made(BaseModel):
    at: str | None = None


class Base(BaseModel):
    made: Made | None = None
