from .._models import BaseModel


class Problem(BaseModel):
    title: str | None = None
