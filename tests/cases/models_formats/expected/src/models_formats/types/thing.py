from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from .._models import BaseModel


class Thing(BaseModel):
    id: str

    pair: tuple[str, datetime]

    secret: str | None = None

    amount: str | None = None

    at: str | None = None

    big: int | None = None

    big_text: Annotated[str | None, Field(alias="bigText")] = None

    data: str | None = None

    encoded: str | None = None

    exact: tuple[float, float] | None = None

    file: bytes | None = None

    lasts: str | None = None

    loose: list[str | int] | None = None

    nothing: None = None

    one: Literal[1] | None = None

    patterned: dict[str, int | str] | None = None

    tags: list[str] | None = None
