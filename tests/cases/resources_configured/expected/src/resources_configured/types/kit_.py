from .._models import BaseModel
from .room import Room


class Kit(BaseModel):
    """A component of the name of a resource; its module gives way to the folder."""

    rooms: list[Room]
