from .._models import BaseModel


class Kept(BaseModel):
    at: str | None = None


class StoreListResponse(BaseModel):
    id: str | None = None

    kept: Kept | None = None
