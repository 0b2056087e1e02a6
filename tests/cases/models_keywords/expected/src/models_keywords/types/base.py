from .._models import BaseModel


class Base(BaseModel):
    ident: str
    """Of the base."""

    label: str | None = None
