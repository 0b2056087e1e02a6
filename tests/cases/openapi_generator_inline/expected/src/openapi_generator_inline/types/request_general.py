from .._models import BaseModel


class RequestGeneral(BaseModel):
    taken: str | None = None
