from .._models import BaseModel


class Invalid(BaseModel):
    fields: list[str] | None = None
