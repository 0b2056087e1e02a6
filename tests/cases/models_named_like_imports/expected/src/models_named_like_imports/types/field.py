from typing import Annotated

import pydantic

from .._models import BaseModel


class Field(BaseModel):
    its_name: Annotated[str | None, pydantic.Field(alias="itsName")] = None
