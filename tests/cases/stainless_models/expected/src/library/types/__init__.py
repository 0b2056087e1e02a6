"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import libraries as libraries
    from . import shared as shared
    from . import shared_params as shared_params
    from .book_series_list_response import BookSeriesListResponse as BookSeriesListResponse
    from .problem import Problem as Problem
    from .shared.answer import Answer as Answer
    from .shared.person import Person as Person
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "libraries": "libraries",
            "shared": "shared",
            "shared_params": "shared_params",
            "BookSeriesListResponse": "book_series_list_response",
            "Problem": "problem",
            "Answer": "shared.answer",
            "Person": "shared.person",
        },
    )
