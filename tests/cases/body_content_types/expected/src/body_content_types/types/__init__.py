"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .body_send_bytes_params import BodySendBytesParams as BodySendBytesParams
    from .body_send_form_params import BodySendFormParams as BodySendFormParams
    from .body_send_text_params import BodySendTextParams as BodySendTextParams
    from .body_send_vendor_json_params import BodySendVendorJsonParams as BodySendVendorJsonParams
    from .body_upload_params import BodyUploadParams as BodyUploadParams
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "BodySendBytesParams": "body_send_bytes_params",
            "BodySendFormParams": "body_send_form_params",
            "BodySendTextParams": "body_send_text_params",
            "BodySendVendorJsonParams": "body_send_vendor_json_params",
            "BodyUploadParams": "body_upload_params",
        },
    )
