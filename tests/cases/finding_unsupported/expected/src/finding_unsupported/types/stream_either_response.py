from .._models import BaseModel


class Data(BaseModel):
    kind: str | None = None


class StreamEitherResponse(BaseModel):
    data: Data | None = None
