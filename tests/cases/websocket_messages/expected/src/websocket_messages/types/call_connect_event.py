from .._models import BaseModel


class CallConnectEvent(BaseModel):
    words: list[str]
