from .._models import BaseModel


class Forbidding(BaseModel):
    ever: object | None = None

    first: str | None = None
