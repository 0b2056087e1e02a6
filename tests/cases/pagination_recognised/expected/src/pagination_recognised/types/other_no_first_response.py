from .._models import BaseModel


class OtherNoFirstResponse(BaseModel):
    total_pages: int | None = None

    values: list[str] | None = None
