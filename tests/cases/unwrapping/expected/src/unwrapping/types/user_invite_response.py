from .._models import BaseModel


class UserInviteResponse(BaseModel):
    link: str | None = None

    result: str | None = None
