from typing import Annotated

from pydantic import Field

from .._models import BaseModel


class First(BaseModel):
    size: int | None = None


class ThingListResponse(BaseModel):
    key: Annotated[int, Field(alias="id")]

    added: bool | None = None

    either: str | int | None = None

    first: First | None = None

    second: int | None = None
