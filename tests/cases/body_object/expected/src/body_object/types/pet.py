from datetime import datetime
from typing import Annotated

from pydantic import Field

from .._models import BaseModel
from . import new_pet as _new_pet
from .owner import Owner


class Pet(BaseModel):
    id: str

    name: str
    """What it is called."""

    owner: Owner

    born_at: Annotated[datetime | None, Field(alias="bornAt")] = None

    chip: _new_pet.Chip | None = None

    nickname: str | None = None

    tags: list[str] | None = None
