from typing import Annotated

from pydantic import Field

from .._models import BaseModel


class Place(BaseModel):
    extra: object | None = None

    kept: str | None = None

    latitude: Annotated[float | None, Field(alias="lat")] = None
