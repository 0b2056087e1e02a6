from .._models import BaseModel


class Dependent(BaseModel):
    address: str | None = None

    card: str | None = None

    expires: int | None = None
