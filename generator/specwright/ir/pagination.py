"""Lists that come in pages: how one page leads to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from .types import Docs, Type

Steps = tuple[str, ...]
"""Properties by their wire names, one within the other; none for the answer itself.

After `IN_HEADER` it is the name of a header of the answer.
"""
IN_HEADER = "$header"


class Cursor(Struct, frozen=True):
    """An answer has the value of the parameter for the next page."""

    parameter: str
    next: Steps
    has_more: Steps | None = None


class CursorID(Struct, frozen=True):
    """The last item has the value of the parameter for the next page."""

    parameter: str
    id: Steps
    has_more: Steps | None = None


class Offset(Struct, frozen=True):
    """The parameter says how many items to skip.

    `start` is where an answer says that of itself, `total` where it says how many items there are.
    """

    parameter: str
    start: Steps | None = None
    total: Steps | None = None
    has_more: Steps | None = None


class PageNumber(Struct, frozen=True):
    """The parameter counts pages; `first` is the number of the first one.

    `current` is where an answer says which page it is, `pages` where it says how many there are.
    """

    parameter: str
    first: int = 1
    current: Steps | None = None
    pages: Steps | None = None
    has_more: Steps | None = None


class NextURL(Struct, frozen=True):
    """An answer has the address of the next page."""

    url: Steps
    has_more: Steps | None = None


class NextLink(Struct, frozen=True):
    """An answer has a `Link` header with the address of the next page (RFC 8288)."""

    has_more: Steps | None = None


class SinglePage(Struct, frozen=True):
    """There is one page."""

    has_more: Steps | None = None


PageScheme = Cursor | CursorID | Offset | PageNumber | NextURL | NextLink | SinglePage


class PageClass(Struct, frozen=True):
    """A kind of pages that the API's user names, with the properties that all such pages have.

    `items` is where their items are. Those are of a different type for each operation, so the type
    of that property means nothing.
    """

    name: str
    scheme: PageScheme
    items: Steps
    fields: tuple[tuple[str, Type], ...]
    docs: Docs


class Pagination(Struct, frozen=True):
    """How to walk through the pages of an operation.

    `page` is the name of the kind of pages that it returns, None where it returns what is
    documented and pages are offered beside that.
    """

    scheme: PageScheme
    items: Steps
    item: Type
    page: str | None = None
