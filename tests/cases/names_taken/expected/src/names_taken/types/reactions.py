from typing import Annotated

from pydantic import Field

from .._models import BaseModel


class Reactions(BaseModel):
    id: str | None = None

    plus_1: Annotated[int | None, Field(alias="+1")] = None

    minus_1: Annotated[int | None, Field(alias="-1")] = None

    underscore_id: Annotated[str | None, Field(alias="_id")] = None
