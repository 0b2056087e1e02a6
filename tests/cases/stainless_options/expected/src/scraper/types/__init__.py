"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .client_scrape_params import ClientScrapeParams as ClientScrapeParams
    from .client_scrape_response import ClientScrapeResponse as ClientScrapeResponse
    from .job_create_params import JobCreateParams as JobCreateParams
    from .job_done_event import JobDoneEvent as JobDoneEvent
    from .many import Many as Many
    from .many_param import ManyParam as ManyParam
    from .one import One as One
    from .one_param import OneParam as OneParam
    from .unwrap_webhook_event import UnwrapWebhookEvent as UnwrapWebhookEvent
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "ClientScrapeParams": "client_scrape_params",
            "ClientScrapeResponse": "client_scrape_response",
            "JobCreateParams": "job_create_params",
            "JobDoneEvent": "job_done_event",
            "Many": "many",
            "ManyParam": "many_param",
            "One": "one",
            "OneParam": "one_param",
            "UnwrapWebhookEvent": "unwrap_webhook_event",
        },
    )
