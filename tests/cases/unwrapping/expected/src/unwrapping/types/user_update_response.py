from .._models import BaseModel


class Change(BaseModel):
    field: str | None = None


class UserUpdateResponse(BaseModel):
    changes: list[Change] | None = None
