from .._models import BaseModel


class Status(BaseModel):
    success: bool

    errors: list[str] | None = None
