from datetime import datetime
from typing import Annotated

from pydantic import Field

from .._models import BaseModel
from .owner import Owner


class Chip(BaseModel):
    serial_number: Annotated[str, Field(alias="serialNumber")]


class NewPet(BaseModel):
    name: str
    """What it is called."""

    owner: Owner

    id: str | None = None

    born_at: Annotated[datetime | None, Field(alias="bornAt")] = None

    chip: Chip | None = None

    nickname: str | None = None

    tags: list[str] | None = None
