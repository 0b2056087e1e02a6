from ..._models import BaseModel
from ..drink import Drink


class Found(BaseModel):
    drinks: list[Drink] | None = None

    pages: int | None = None


class DrinkListResponse(BaseModel):
    found: Found | None = None
