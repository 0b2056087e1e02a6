"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .answer_either_response import AnswerEitherResponse as AnswerEitherResponse
    from .answer_list_response import AnswerListResponse as AnswerListResponse
    from .answer_page_response import AnswerPageResponse as AnswerPageResponse
    from .item import Item as Item
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "AnswerEitherResponse": "answer_either_response",
            "AnswerListResponse": "answer_list_response",
            "AnswerPageResponse": "answer_page_response",
            "Item": "item",
        },
    )
