from typing import Literal, TypeAlias

from .._models import BaseModel
from .name import Name
from .square import Square


class AnyItem(BaseModel):
    d: str | None = None


class AnyUnionMember0(BaseModel):
    c: str | None = None


class EitherA(BaseModel):
    a: str | None = None


class EitherB(BaseModel):
    b: str | None = None


class OnlyUnionMember0(BaseModel):
    text: str | None = None


Any: TypeAlias = AnyUnionMember0 | list[AnyItem]

Either: TypeAlias = EitherA | EitherB | int

Only: TypeAlias = OnlyUnionMember0


class Holder(BaseModel):
    any: Any | None = None

    either: Either | None = None

    limit: int | Literal["inf"] | None = None

    name: Name | None = None

    only: Only | None = None

    optional: Square | None = None

    titled: str | int | None = None
    """Count Or Name."""
