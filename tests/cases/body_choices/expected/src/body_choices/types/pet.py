from typing import Annotated

from pydantic import Field

from .._models import BaseModel
from .owner import Owner


class Pet(BaseModel):
    name: str

    made_by: Annotated[Owner | None, Field(alias="madeBy")] = None
