from .._models import BaseModel


class ServerEvent(BaseModel):
    type: str | None = None
