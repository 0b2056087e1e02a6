from .._models import BaseModel


class Details(BaseModel):
    note: str | None = None


class Base(BaseModel):
    id: str

    details: Details | None = None
