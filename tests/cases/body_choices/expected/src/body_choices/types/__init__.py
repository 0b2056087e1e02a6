"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .body_create_pet_params import BodyCreatePetParams as BodyCreatePetParams
    from .body_put_archive_params import BodyPutArchiveParams as BodyPutArchiveParams
    from .body_send_raw_params import BodySendRawParams as BodySendRawParams
    from .owner import Owner as Owner
    from .owner_param import OwnerParam as OwnerParam
    from .pet import Pet as Pet
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "BodyCreatePetParams": "body_create_pet_params",
            "BodyPutArchiveParams": "body_put_archive_params",
            "BodySendRawParams": "body_send_raw_params",
            "Owner": "owner",
            "OwnerParam": "owner_param",
            "Pet": "pet",
        },
    )
