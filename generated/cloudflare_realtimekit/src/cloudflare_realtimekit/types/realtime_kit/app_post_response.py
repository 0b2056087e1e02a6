from ..._models import BaseModel


class DataApp(BaseModel):
    id: str | None = None

    created_at: str | None = None

    name: str | None = None


class Data(BaseModel):
    app: DataApp | None = None


class AppPostResponse(BaseModel):
    data: Data | None = None

    success: bool | None = None
