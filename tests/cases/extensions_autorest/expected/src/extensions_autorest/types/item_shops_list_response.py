from .._models import BaseModel


class ItemShopsListResponse(BaseModel):
    shops: list[str] | None = None
