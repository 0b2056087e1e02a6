from typing import Annotated

from pydantic import Field

from .._models import BaseModel


class Owner(BaseModel):
    full_name: Annotated[str | None, Field(alias="fullName")] = None
