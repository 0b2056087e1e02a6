from .._models import BaseModel


class TalkCreateResponse(BaseModel):
    word: str | None = None
