from typing import Annotated

from pydantic import Field

from .._models import BaseModel
from .address import Address


class Owner(BaseModel):
    full_name: Annotated[str, Field(alias="fullName")]

    address: Address | None = None
