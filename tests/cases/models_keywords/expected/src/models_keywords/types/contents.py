from typing import Annotated

from pydantic import Field

from .._models import BaseModel
from .encoded import Encoded


class Contents(BaseModel):
    base64: str | None = None

    image: str | None = None

    json_: Annotated[str | None, Field(alias="json")] = None

    reference: Encoded | None = None
