from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._models import BaseModel

if TYPE_CHECKING:
    from . import warning as _warning


class Exception(BaseModel):
    cause: _warning.Warning | None = None

    mro_: Annotated[str | None, Field(alias="mro")] = None


if not TYPE_CHECKING:  # imported last: these modules import this one
    from . import warning as _warning
