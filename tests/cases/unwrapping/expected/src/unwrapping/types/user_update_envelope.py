from .._models import BaseModel
from .user_update_response import UserUpdateResponse


class UserUpdateEnvelope(BaseModel):
    result: UserUpdateResponse | None = None

    success: bool | None = None
