from typing import Annotated

from pydantic import Field

from .._models import BaseModel


class Sequence(BaseModel):
    first_item: Annotated[int | None, Field(alias="firstItem")] = None
