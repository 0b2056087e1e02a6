from typing import Annotated, Literal

from pydantic import Field

from .._models import BaseModel
from .types import Types


class Indented(BaseModel):
    """Indented too far."""

    first: str


class PairsOf(BaseModel):
    first: str | None = None

    second: int | None = None


class Keywords(BaseModel):
    name: str

    secret: str
    """Two lines."""

    all: object | None = None

    beside: Types | None = None
    """Its use."""

    indented: Indented | None = None
    """Indented too far."""

    level: Literal[1, 2] | int | None = None

    listed: dict[str, object] | None = None

    maybe: str | None = None

    moment: int | None = None

    none: dict[str, object] | None = None

    note: str | None = None
    """Deprecated."""

    nothing: list[object] | None = None

    nowhere: str | None = None

    one: str | None = None

    open: dict[str, object] | None = None

    outside: Literal["a"] | None = None

    pairs: str | None = None

    pairs_of: Annotated[PairsOf | None, Field(alias="pairsOf")] = None

    samples: str | None = None

    size: int | None = None

    text: str | None = None

    texts: list[str] | None = None

    textual: str | None = None

    tuple: list[str | int | bool] | None = None

    value: Literal["only"] | None = None

    values: str | None = None

    version: Literal["1", "1.5", "true", "latest"] | str | None = None

    wrong: str | None = None
