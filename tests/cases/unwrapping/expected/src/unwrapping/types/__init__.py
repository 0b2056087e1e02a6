"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .deleted import Deleted as Deleted
    from .status import Status as Status
    from .user import User as User
    from .user_get_envelope import UserGetEnvelope as UserGetEnvelope
    from .user_invite_response import UserInviteResponse as UserInviteResponse
    from .user_list_envelope import UserListEnvelope as UserListEnvelope
    from .user_list_response_item import UserListResponseItem as UserListResponseItem
    from .user_page_params import UserPageParams as UserPageParams
    from .user_page_response import UserPageResponse as UserPageResponse
    from .user_update_envelope import UserUpdateEnvelope as UserUpdateEnvelope
    from .user_update_response import UserUpdateResponse as UserUpdateResponse
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "Deleted": "deleted",
            "Status": "status",
            "User": "user",
            "UserGetEnvelope": "user_get_envelope",
            "UserInviteResponse": "user_invite_response",
            "UserListEnvelope": "user_list_envelope",
            "UserListResponseItem": "user_list_response_item",
            "UserPageParams": "user_page_params",
            "UserPageResponse": "user_page_response",
            "UserUpdateEnvelope": "user_update_envelope",
            "UserUpdateResponse": "user_update_response",
        },
    )
