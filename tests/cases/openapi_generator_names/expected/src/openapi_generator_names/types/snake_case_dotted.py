from .._models import BaseModel


class SnakeCaseDotted(BaseModel):
    id: str | None = None
