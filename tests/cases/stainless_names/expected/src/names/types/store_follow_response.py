from typing import TypeAlias

from .._models import BaseModel


class Begun(BaseModel):
    """Begun."""

    at: str | None = None


class Over(BaseModel):
    """Over."""

    by: str | None = None


StoreFollowResponse: TypeAlias = Begun | Over
