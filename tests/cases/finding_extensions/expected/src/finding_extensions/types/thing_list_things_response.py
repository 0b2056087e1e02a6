from .._models import BaseModel


class ThingListThingsResponse(BaseModel):
    things: list[str] | None = None
