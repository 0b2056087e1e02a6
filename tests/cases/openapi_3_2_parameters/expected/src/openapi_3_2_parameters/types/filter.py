from typing import Annotated

from pydantic import Field

from .._models import BaseModel


class Filter(BaseModel):
    from_age: Annotated[int | None, Field(alias="from age")] = None
