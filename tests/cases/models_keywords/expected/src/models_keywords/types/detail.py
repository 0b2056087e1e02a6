from .._models import BaseModel


class Detail(BaseModel):
    first: str | None = None
