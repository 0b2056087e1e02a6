from ..._models import BaseModel
from ..plant import Plant


class PlantSearchResponse(BaseModel):
    plants: list[Plant] | None = None
