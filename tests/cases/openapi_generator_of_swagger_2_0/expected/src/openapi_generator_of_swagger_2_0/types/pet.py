from .._models import BaseModel


class Chip(BaseModel):
    code: str | None = None


class Pet(BaseModel):
    chip: Chip | None = None

    name: str | None = None
