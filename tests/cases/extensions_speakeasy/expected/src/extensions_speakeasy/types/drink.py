from typing import Annotated

from pydantic import Field

from .._models import BaseModel
from .kind import Kind


class Drink(BaseModel):
    id: str

    kind: Kind | None = None

    ounces: Annotated[float | None, Field(alias="oz")] = None

    stock: int | None = None
    """Deprecated: Nobody counts."""
