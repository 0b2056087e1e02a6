"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .body_send_form_params import BodySendFormParams as BodySendFormParams
    from .body_send_nothing_params import BodySendNothingParams as BodySendNothingParams
    from .body_send_parts_params import BodySendPartsParams as BodySendPartsParams
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "BodySendFormParams": "body_send_form_params",
            "BodySendNothingParams": "body_send_nothing_params",
            "BodySendPartsParams": "body_send_parts_params",
        },
    )
