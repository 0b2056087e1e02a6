from .._models import BaseModel


class PetGetPetClientError(BaseModel):
    why: str | None = None
