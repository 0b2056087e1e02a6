from .._models import BaseModel


class Part(BaseModel):
    x: str | None = None


class LetterAResponse(BaseModel):
    parts: list[Part] | None = None
