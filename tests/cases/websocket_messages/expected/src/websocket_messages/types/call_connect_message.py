from typing import Annotated

from pydantic import Field

from .._models import BaseModel


class CallConnectMessage(BaseModel):
    hang_up: Annotated[bool | None, Field(alias="hangUp")] = None
