from typing import Annotated

from pydantic import Field

from .._models import BaseModel


class Class(BaseModel):
    """\\."""

    value: Annotated[str | None, Field(alias="")] = None

    x: Annotated[str | None, Field(alias='"); x = ("')] = None
    """''' \\."""

    init: Annotated[str | None, Field(alias="__init__")] = None
