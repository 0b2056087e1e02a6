from .._models import BaseModel


class LogTotalResponse(BaseModel):
    data: int | None = None

    object: str | None = None
