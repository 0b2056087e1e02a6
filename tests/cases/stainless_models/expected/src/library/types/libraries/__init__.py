"""The types of `client.libraries`: what it sends, and with `Param` or `Params` at the end what it takes."""

from ..._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import book_copy_params as book_copy_params
    from . import book_create_params as book_create_params
    from . import v1 as v1
    from .birth import Birth as Birth
    from .birth_param import BirthParam as BirthParam
    from .book import Book as Book
    from .book_copy_params import BookCopyParams as BookCopyParams
    from .book_create_params import BookCreateParams as BookCreateParams
    from .book_list_response import BookListResponse as BookListResponse
    from .book_retrieve_response import BookRetrieveResponse as BookRetrieveResponse
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "book_copy_params": "book_copy_params",
            "book_create_params": "book_create_params",
            "v1": "v1",
            "Birth": "birth",
            "BirthParam": "birth_param",
            "Book": "book",
            "BookCopyParams": "book_copy_params",
            "BookCreateParams": "book_create_params",
            "BookListResponse": "book_list_response",
            "BookRetrieveResponse": "book_retrieve_response",
        },
    )
