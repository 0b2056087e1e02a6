from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._models import BaseModel

if TYPE_CHECKING:
    from . import exception as _exception


class Warning(BaseModel):
    raised: _exception.Exception | None = None

    register_: Annotated[str | None, Field(alias="register")] = None


if not TYPE_CHECKING:  # imported last: these modules import this one
    from . import exception as _exception
