from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Literal, Required, TypedDict

from pydantic import Field

if TYPE_CHECKING:
    from .types import Types
    from .types_param import TypesParam


class Indented(TypedDict, total=False):
    """Indented too far."""

    first: Required[str]


class PairsOf(TypedDict, total=False):
    first: str

    second: int


class KeywordsParam(TypedDict, total=False):
    name: Required[str]

    secret: Required[str]
    """Two lines."""

    all: object

    beside: Types | TypesParam | None
    """Its use."""

    indented: Indented
    """Indented too far."""

    level: Literal[1, 2]

    listed: dict[str, object]

    maybe: str | None

    moment: int

    none: dict[str, object]

    note: str

    nothing: Sequence[object]

    nowhere: str

    one: str

    open: dict[str, object]

    outside: Literal["a"]

    pairs: str

    pairs_of: Annotated[PairsOf, Field(alias="pairsOf")]

    samples: str

    size: int

    text: str

    texts: list[str]

    textual: str

    tuple: Sequence[str | int | bool]

    value: Literal["only"]

    values: str

    version: Literal["1", "1.5", "true", "latest"]

    wrong: str


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from .types import Types
    from .types_param import TypesParam
