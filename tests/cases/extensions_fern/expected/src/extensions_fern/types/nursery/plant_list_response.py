from ..._models import BaseModel
from ..plant import Plant


class Page(BaseModel):
    more: bool | None = None

    next: str | None = None


class PlantListResponse(BaseModel):
    page: Page | None = None

    plants: list[Plant] | None = None
