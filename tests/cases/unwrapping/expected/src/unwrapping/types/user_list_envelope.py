from .._models import BaseModel
from .user_list_response_item import UserListResponseItem


class UserListEnvelope(BaseModel):
    data: list[UserListResponseItem]

    success: bool
