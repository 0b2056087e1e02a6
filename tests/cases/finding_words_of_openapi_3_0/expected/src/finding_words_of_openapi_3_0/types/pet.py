from __future__ import annotations

from .._models import BaseModel


class Home(BaseModel):
    street: str | None = None


class Pet(BaseModel):
    age: int | None = None

    friend: Pet | None = None

    home: Home | None = None

    name: str | None = None
