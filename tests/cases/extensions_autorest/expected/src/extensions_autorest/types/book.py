from typing import Annotated

from pydantic import Field

from .._models import BaseModel
from .tier import Tier


class Book(BaseModel):
    type: Annotated[str, Field(alias="@type")]

    entity_tag: Annotated[str | None, Field(alias="e-tag")] = None

    pages: int | None = None

    tier: Tier | None = None
