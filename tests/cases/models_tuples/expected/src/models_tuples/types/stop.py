from datetime import datetime
from typing import Annotated

from pydantic import Field

from .._models import BaseModel


class Stop(BaseModel):
    planned_at: Annotated[datetime, Field(alias="plannedAt")]
