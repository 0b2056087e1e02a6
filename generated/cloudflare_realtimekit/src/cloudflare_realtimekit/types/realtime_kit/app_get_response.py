from ..._models import BaseModel


class Data(BaseModel):
    id: str | None = None

    created_at: str | None = None

    name: str | None = None


class AppGetResponse(BaseModel):
    data: list[Data] | None = None

    success: bool | None = None
