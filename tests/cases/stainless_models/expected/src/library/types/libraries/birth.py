from ..._models import BaseModel


class Birth(BaseModel):
    year: int | None = None
