from datetime import datetime
from typing import Annotated

from pydantic import Field

from .._models import BaseModel
from .owner import Owner


class Chip(BaseModel):
    code: str | None = None


class Pet(BaseModel):
    name: str

    pet_type: Annotated[str, Field(alias="petType")]

    id: int | None = None

    born: datetime | None = None

    chip: Chip | None = None

    nick: str | None = None

    owner: Owner | None = None

    portrait: str | None = None
