from typing import Annotated, Literal

from pydantic import Field

from .._models import BaseModel


class Say(BaseModel):
    text: str

    type: Literal["Say"]

    reply_to: Annotated[str | None, Field(alias="replyTo")] = None
