from .._models import BaseModel


class Extension(BaseModel):
    id: int | None = None

    size: int | None = None
