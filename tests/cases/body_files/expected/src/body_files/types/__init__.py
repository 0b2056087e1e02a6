"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .file_upload_params import FileUploadParams as FileUploadParams
else:
    __getattr__, __dir__, __all__ = lazy_exports(__name__, {"FileUploadParams": "file_upload_params"})
