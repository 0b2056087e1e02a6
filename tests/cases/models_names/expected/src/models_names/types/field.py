from typing import Annotated

import pydantic

from .._models import BaseModel


class Field(BaseModel):
    value: Annotated[str | None, pydantic.Field(alias="_value")] = None
