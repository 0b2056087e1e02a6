from typing import Annotated

from pydantic import Field

from .._models import BaseModel


class Release(BaseModel):
    major_part: Annotated[int | None, Field(alias="majorPart")] = None

    minor_part: Annotated[int | None, Field(alias="minorPart")] = None
