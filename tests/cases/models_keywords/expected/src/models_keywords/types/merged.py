from .._models import BaseModel


class Merged(BaseModel):
    """Three members, and what stands beside them."""

    count: int

    ident: str
    """Of the base."""

    label: str

    extent: float | None = None
