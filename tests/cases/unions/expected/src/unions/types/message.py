from .._models import BaseModel
from .part import Part
from .pet import Pet


class Message(BaseModel):
    parts: list[Part]

    either: str | int | list[str] | None = None

    pet: Pet | None = None
