from .._models import BaseModel


class Failed(BaseModel):
    state: str

    reason: str | None = None
