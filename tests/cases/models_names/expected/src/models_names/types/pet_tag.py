from .._models import BaseModel


class PetTag(BaseModel):
    id: str | None = None
