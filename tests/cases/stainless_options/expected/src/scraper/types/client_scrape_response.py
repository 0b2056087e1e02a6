from .._models import BaseModel


class ClientScrapeResponse(BaseModel):
    text: str | None = None
