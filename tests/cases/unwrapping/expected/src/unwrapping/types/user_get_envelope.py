from .._models import BaseModel
from .user import User


class UserGetEnvelope(BaseModel):
    result: User

    success: bool

    errors: list[str] | None = None
