from .._models import BaseModel


class Other(BaseModel):
    kind: str | None = None

    legs: int | None = None
