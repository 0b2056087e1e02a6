from .._models import BaseModel


class Undescribed(BaseModel):
    secret: object

    id: str | None = None
