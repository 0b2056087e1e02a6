from datetime import datetime
from typing import Annotated

from pydantic import Field

from .._models import BaseModel
from . import pet as _pet
from .owner import Owner


class Dog(BaseModel):
    name: str

    pet_type: Annotated[str, Field(alias="petType")]

    id: int | None = None

    born: datetime | None = None

    chip: _pet.Chip | None = None

    nick: str | None = None

    owner: Owner | None = None

    pack_size: Annotated[int | None, Field(alias="packSize")] = None

    portrait: str | None = None
