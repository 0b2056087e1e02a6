from .._models import BaseModel


class OtherOtherTypeResponse(BaseModel):
    next_page: str | None = None

    values: list[str] | None = None
