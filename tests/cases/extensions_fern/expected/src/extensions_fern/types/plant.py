from typing import Annotated

from pydantic import Field

from .._models import BaseModel
from .water import Water


class CareInstructions(BaseModel):
    water: Water | None = None


class Plant(BaseModel):
    plant_id: Annotated[str | None, Field(alias="_id")] = None

    care: CareInstructions | None = None
