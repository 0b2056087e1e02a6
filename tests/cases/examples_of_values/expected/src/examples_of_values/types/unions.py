from typing import Annotated, TypeAlias

from .._models import BaseModel
from .._unions import Discriminator, UnknownVariant
from .cat import Cat
from .dog import Dog


class ExclusiveA(BaseModel):
    a: str


class ExclusiveB(BaseModel):
    b: str


Exclusive: TypeAlias = ExclusiveA | ExclusiveB


class Unions(BaseModel):
    animal: Annotated[Cat | Dog | UnknownVariant, Discriminator("kind", {"cat": Cat, "dog": Dog})]

    either: int | str

    exclusive: Exclusive

    listed: list[Dog | None]

    nothing: None
