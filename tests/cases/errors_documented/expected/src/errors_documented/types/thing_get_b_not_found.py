from .._models import BaseModel


class ThingGetBNotFound(BaseModel):
    missing: str | None = None
