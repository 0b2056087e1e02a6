"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .b77_event import B77Event as B77Event
    from .class_ import Class as Class
    from .quotes_and_import_os_os_system_x_params import (
        QuotesAndImportOsOsSystemXParams as QuotesAndImportOsOsSystemXParams,
    )
    from .unwrap_webhook_event import UnwrapWebhookEvent as UnwrapWebhookEvent
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "B77Event": "b77_event",
            "Class": "class_",
            "QuotesAndImportOsOsSystemXParams": "quotes_and_import_os_os_system_x_params",
            "UnwrapWebhookEvent": "unwrap_webhook_event",
        },
    )
