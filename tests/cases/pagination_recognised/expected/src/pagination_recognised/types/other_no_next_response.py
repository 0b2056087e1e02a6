from .._models import BaseModel


class OtherNoNextResponse(BaseModel):
    cursor: str | None = None

    values: list[str] | None = None
