from .._models import BaseModel


class Tag(BaseModel):
    name: str | None = None


class General(BaseModel):
    limit: int | None = None


class DefaultOpaResponse(BaseModel):
    general: General | None = None

    tags: list[Tag] | None = None
