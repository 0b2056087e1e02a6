from .._models import BaseModel


class Other(BaseModel):
    y: str | None = None
