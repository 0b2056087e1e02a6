from .._models import BaseModel


class OrderReturnedResponse(BaseModel):
    returns: list[str] | None = None
