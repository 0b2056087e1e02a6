from .._models import BaseModel


class Problem(BaseModel):
    detail: str | None = None
