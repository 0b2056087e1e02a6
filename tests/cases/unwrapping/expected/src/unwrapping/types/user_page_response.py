from .._models import BaseModel
from .user import User


class UserPageResponse(BaseModel):
    next_cursor: str | None = None

    result: list[User] | None = None
