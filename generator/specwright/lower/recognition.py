"""Recognises pagination that nobody configured, where there is hardly another way to read it.

A wrong page is worse than none: it would leave items out in silence. So each rule asks for evidence
on both sides, a parameter and a property of the answer that belong together, and the answer has to
have one list and no other.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

from specwright import ir

from .answers import list_at, plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from specwright.openapi import Operation as Described

_CURSORS: Mapping[str, frozenset[str]] = {
    "cursor": frozenset({"next_cursor", "next_page_cursor", "cursor_next"}),
    "next_cursor": frozenset({"next_cursor"}),
    "page_cursor": frozenset({"next_cursor", "next_page_cursor"}),
    "start_cursor": frozenset({"next_cursor"}),
    "after_cursor": frozenset({"next_cursor", "end_cursor", "after_cursor"}),
    "after": frozenset({"next_cursor", "end_cursor", "last_id", "next_after", "after"}),
    "starting_after": frozenset({"next_cursor", "last_id", "starting_after"}),
    "page_token": frozenset({"next_page", "next_page_token"}),
    "next_page_token": frozenset({"next_page_token"}),
    "next_token": frozenset({"next_token"}),
    "pagination_token": frozenset({"next_token", "next_pagination_token"}),
    "continuation_token": frozenset({"continuation_token", "next_continuation_token"}),
    "continue": frozenset({"continue"}),
    "marker": frozenset({"next_marker"}),
    "start_key": frozenset({"next_key", "next_start_key"}),
    "page": frozenset({"next_page", "next_page_token"}),
    "page_number": frozenset({"next_page", "next_page_number"}),
    "page_id": frozenset({"next_page", "next_page_id"}),
    "offset": frozenset({"next_offset", "next_page_offset"}),
}
"""Which property of an answer is the next value of which parameter."""

_PLACES = frozenset(
    [
        "_links",
        "_meta",
        "cursors",
        "links",
        "meta",
        "metadata",
        "page",
        "page_info",
        "pages",
        "pagination",
        "paging",
        "response_metadata",
        "result_info",
    ]
)
"""Objects in an answer that speak of its pages."""

_URLS = frozenset(
    [
        "@odata_next_link",
        "next",
        "next_link",
        "next_page",
        "next_page_link",
        "next_page_uri",
        "next_page_url",
        "next_uri",
        "next_url",
        "odata_next_link",
    ]
)
_MORE = frozenset({"has_more", "has_next", "has_next_page", "has_more_pages", "more"})
_PAGES = frozenset({"total_pages", "page_count", "num_pages", "pages", "last_page"})
_CURRENT = frozenset({"page", "current_page", "page_number", "page_no"})
_TOTALS = frozenset(
    {"total", "total_count", "total_entries", "total_items", "total_results", "total_size"}
)
_PAGE_PARAMETERS = frozenset({"page", "page_number", "page_no", "page_num"})
_OFFSETS = frozenset({"offset", "skip"})
_SIZES = frozenset({"limit", "page_size", "per_page", "count", "size", "take", "max_results"})

_URL_TEXT = re.compile(r"\b(url|uri|link|href)\b|https?://", re.IGNORECASE)


class _Field(Struct, frozen=True):
    """A property of an answer, at its top or in one of `_PLACES`."""

    path: ir.Steps
    name: str
    """Its name in lower case, with `_` between words."""
    type: ir.Type | ir.Object
    field: ir.Field


class _Candidate(Struct, frozen=True):
    """An operation that returns one list, and what may speak of pages."""

    parameters: Mapping[str, ir.Parameter]
    """Those of the query, by their names in lower case with `_` between words."""
    fields: tuple[_Field, ...]
    item: ir.Type
    described: Described
    models: Mapping[ir.ModelId, ir.Model]

    def first(self, names: frozenset[str], *kinds: type[ir.Type]) -> _Field | None:
        """Return the first property with one of some names, and of one of some types."""
        found = (f for f in self.fields if f.name in names and isinstance(f.type, kinds))
        return next(found, None)

    def has_more(self) -> ir.Steps | None:
        """Return where the answer says whether there is more."""
        found = self.first(_MORE, ir.Boolean)
        return found.path if found is not None else None


def recognised(
    operation: ir.Operation, described: Described, models: Mapping[ir.ModelId, ir.Model]
) -> ir.Pagination | None:
    """Return how an operation is paginated, or None where that is not beyond doubt.

    Args:
        operation: The operation.
        described: The same in the document.
        models: The models of the API.
    """
    success = operation.success
    if operation.method != "GET" or success is None or success.kind != "json":
        return None
    if success.type is None or operation.body is not None:
        return None
    whole = plain(success.type, models)
    if isinstance(whole, ir.Array):
        scheme = ir.NextLink() if has_header("link", success, described) else None
        return ir.Pagination(scheme, (), whole.items) if scheme is not None else None
    if not isinstance(whole, ir.Object):
        return None
    lists = [path for path in _lists(whole, models) if path[0] not in _PLACES]
    items = list_at(success.type, lists[0], models) if len(lists) == 1 else None
    if items is None or len(lists[0]) > 1:
        return None
    parameters = {words_of(p.name): p for p in operation.parameters if p.place == "query"}
    fields = tuple(_fields(whole, (), models))
    candidate = _Candidate(parameters, fields, items.items, described, models)
    found = next((s for rule in _RULES if (s := rule(candidate)) is not None), None)
    if found is None and has_header("link", success, described):
        found = ir.NextLink()
    return ir.Pagination(found, lists[0], items.items) if found is not None else None


def has_header(wanted: str, success: ir.Response, described: Described) -> bool:
    """Return whether the documentation of an answer has a header."""
    for response in described.responses:
        headers = response.node.get("headers")
        if response.status == success.status and headers is not None and headers.is_mapping:
            return any(name.lower() == wanted.lower() for name, _ in headers.items())
    return False


def words_of(name: str) -> str:
    """Return a name in lower case, with `_` between words: `next_page_token` for `nextPageToken`."""
    apart = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name)
    return re.sub(r"[\W_]+", "_", apart).strip("_").lower()


def _lists(whole: ir.Object, models: Mapping[ir.ModelId, ir.Model]) -> Iterator[ir.Steps]:
    """Yield where an answer has lists, at its top or in an object there."""
    for f in whole.fields:
        found = plain(f.type, models)
        if isinstance(found, ir.Array):
            yield (f.name,)
        elif isinstance(found, ir.Object):
            inner = (e.name for e in found.fields if isinstance(plain(e.type, models), ir.Array))
            yield from ((f.name, name) for name in inner)


def _fields(
    whole: ir.Object, above: ir.Steps, models: Mapping[ir.ModelId, ir.Model]
) -> Iterator[_Field]:
    """Yield the properties of an answer, those at its top first."""
    inner: list[_Field] = []
    for f in whole.fields:
        found = plain(f.type, models)
        name = words_of(f.name)
        if isinstance(found, ir.Object) and name.strip("_") in _PLACES and len(above) < 2:
            inner += _fields(found, (*above, f.name), models)
        else:
            yield _Field((*above, f.name), name, found, f)
    yield from inner


def _cursor(found: _Candidate) -> ir.PageScheme | None:
    """An answer has the next value of a parameter, under a name that says so."""
    for name, parameter in found.parameters.items():
        kind = plain(parameter.type, found.models)
        for field in found.fields:
            if field.name not in _CURSORS.get(name, ()) or not _is_same_kind(kind, field.type):
                continue
            if not _is_url(field):
                return ir.Cursor(parameter.name, field.path, found.has_more())
    return None


def _is_same_kind(parameter: ir.Type | ir.Object, field: ir.Type | ir.Object) -> bool:
    """Return whether what a property holds can be what a parameter takes."""
    return any(
        isinstance(parameter, kind) and isinstance(field, kind) for kind in (ir.Text, ir.Integer)
    )


def _next_url(found: _Candidate) -> ir.PageScheme | None:
    """An answer has the address of the next page, and says that it is one."""
    field = found.first(_URLS, ir.Text)
    if field is None or not _is_url(field):
        return None
    return ir.NextURL(field.path)


def _is_url(field: _Field) -> bool:
    if isinstance(field.type, ir.Text) and field.type.format in {"uri", "url", "uri-reference"}:
        return True
    docs = field.field.docs
    texts = (field.name.replace("_", " "), docs.summary, docs.description, field.field.example)
    return any(isinstance(text, str) and _URL_TEXT.search(text) is not None for text in texts)


def _cursor_id(found: _Candidate) -> ir.PageScheme | None:
    """A page begins after the id of an item, and an answer says whether there is more."""
    more = found.has_more()
    item = plain(found.item, found.models)
    has_id = isinstance(item, ir.Object) and any(
        f.name == "id" and f.required and isinstance(plain(f.type, found.models), ir.Text)
        for f in item.fields
    )
    parameter = found.parameters.get("starting_after")
    if more is None or parameter is None or not has_id:
        return None
    return ir.CursorID(parameter.name, ("id",), more)


def _page_number(found: _Candidate) -> ir.PageScheme | None:
    """A parameter counts pages, an answer says where it ends, and something where it begins."""
    parameter = _integer(found, _PAGE_PARAMETERS)
    pages = found.first(_PAGES, ir.Integer)
    more = found.has_more()
    if parameter is None or (pages is None and more is None):
        return None
    if _integer(found, _OFFSETS) is not None:
        return None  # one of the two rules the other out, and nothing says which
    current = found.first(_CURRENT, ir.Integer)
    said = first_page(parameter, found.described)
    if said is None:
        return None
    return ir.PageNumber(
        parameter.name,
        said,
        current.path if current is not None else None,
        pages.path if pages is not None else None,
        more,
    )


def first_page(parameter: ir.Parameter, described: Described) -> int | None:
    """Return the number of the first page as the parameter's default or minimum has it."""
    written = next((p for p in described.parameters if p.name == parameter.name), None)
    schema = written.schema.node if written is not None and written.schema is not None else None
    if schema is None:
        return None
    default, minimum = schema.get("default"), schema.get("minimum")
    if default is not None:
        return 1 if default.value == 1 else 0 if default.value == 0 else None
    # A minimum of zero may be what nobody thought about.
    return 1 if minimum is not None and minimum.value == 1 else None


def _offset(found: _Candidate) -> ir.PageScheme | None:
    """Parameters say how many items to skip and to return, an answer how many there are."""
    parameter = _integer(found, _OFFSETS)
    total = found.first(_TOTALS, ir.Integer)
    more = found.has_more()
    if parameter is None or _integer(found, _SIZES) is None or (total is None and more is None):
        return None
    if _integer(found, _PAGE_PARAMETERS) is not None:
        return None
    return ir.Offset(parameter.name, None, total.path if total is not None else None, more)


def _integer(found: _Candidate, names: frozenset[str]) -> ir.Parameter | None:
    """Return the first parameter with one of some names that takes a whole number."""
    wanted = (found.parameters[name] for name in found.parameters if name in names)
    kinds = ((p, plain(p.type, found.models)) for p in wanted)
    return next((p for p, kind in kinds if isinstance(kind, ir.Integer)), None)


_RULES: tuple[Callable[[_Candidate], ir.PageScheme | None], ...] = (
    _cursor,
    _next_url,
    _cursor_id,
    _page_number,
    _offset,
)
"""From what an answer says outright to what has to be counted."""
