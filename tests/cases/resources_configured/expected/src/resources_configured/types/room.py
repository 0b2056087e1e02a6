from .._models import BaseModel


class Room(BaseModel):
    id: str
