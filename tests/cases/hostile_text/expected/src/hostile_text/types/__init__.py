"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .class_ import Class as Class
    from .quotes_and_import_os_os_system_x_params import (
        QuotesAndImportOsOsSystemXParams as QuotesAndImportOsOsSystemXParams,
    )
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__, {"Class": "class_", "QuotesAndImportOsOsSystemXParams": "quotes_and_import_os_os_system_x_params"}
    )
