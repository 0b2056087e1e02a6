"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import body_search_params as body_search_params
    from . import body_upload_params as body_upload_params
    from .body_search_params import BodySearchParams as BodySearchParams
    from .body_upload_params import BodyUploadParams as BodyUploadParams
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "body_search_params": "body_search_params",
            "body_upload_params": "body_upload_params",
            "BodySearchParams": "body_search_params",
            "BodyUploadParams": "body_upload_params",
        },
    )
