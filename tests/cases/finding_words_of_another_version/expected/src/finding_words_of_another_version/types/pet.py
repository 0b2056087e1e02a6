from typing import Literal

from .._models import BaseModel


class Pet(BaseModel):
    age: int | None = None

    anything: list[int | object] | None = None

    kind: Literal["pet"] | None = None

    name: str | None = None

    nick: str | None = None

    owner: str | None = None

    photo: bytes | None = None

    size: tuple[int, int] | None = None
