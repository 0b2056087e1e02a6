from .._models import BaseModel


class Error(BaseModel):
    code: int | None = None


class JobListResponse(BaseModel):
    id: str | None = None

    errors: list[Error] | None = None
