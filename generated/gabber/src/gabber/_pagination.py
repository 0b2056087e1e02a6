"""What follows a page: pure functions, the same for both flavours of client."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple, assert_never
from urllib.parse import unquote

import httpx2

from ._errors import APIError
from ._links import link_target
from ._messages import shown_url
from ._models import BaseModel
from ._narrow import is_list, is_mapping, is_object
from ._redirects import origin
from ._sentinels import omit
from ._styles import query_string
from ._texts import is_undefined

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ._options import RequestOptions
    from ._request import Call

Where = str | tuple[str, ...]
"""A property of an answer by its name in JSON, or the names that lead down to it."""
IN_HEADER = "$header"
"""What stands before the name of a header, where the answer has something there."""


class PaginationError(APIError):
    """The next page cannot be asked for: it is none, leads in a circle, or to another server."""


class Cursor(NamedTuple):
    """Each page has a value to pass for the next one; the last has none."""

    parameter: str
    next: Where
    has_more: Where | None = None


class CursorID(NamedTuple):
    """The last item of a page has the value to pass for the next one."""

    parameter: str
    id: Where = "id"
    has_more: Where | None = None


class Offset(NamedTuple):
    """The caller says how many items to skip; `start` is what an answer says of that."""

    parameter: str
    start: Where | None = None
    total: Where | None = None
    has_more: Where | None = None


class PageNumber(NamedTuple):
    """The caller counts pages from `first`; `current` and `pages` are what an answer says of that."""

    parameter: str
    first: int = 1
    current: Where | None = None
    pages: Where | None = None
    has_more: Where | None = None


class NextURL(NamedTuple):
    """Each page has the address of the next one."""

    url: Where
    has_more: Where | None = None


class NextLink(NamedTuple):
    """Each page has a `Link` header with the address of the next one (RFC 8288)."""

    has_more: Where | None = None


class SinglePage(NamedTuple):
    """The one page has everything."""

    has_more: Where | None = None


Scheme = Cursor | CursorID | Offset | PageNumber | NextURL | NextLink | SinglePage


class Plan(NamedTuple):
    """How pages of a kind follow each other, and where in an answer their items are."""

    scheme: Scheme
    items: Where | Callable[[Any], Any] = ()

    def read_items(self, body: Any) -> list[Any]:
        """Return the items of an answer; one without any has none."""
        try:
            found = self.items(body) if callable(self.items) else read(body, self.items)
        except AttributeError:  # it is not as documented
            found = None
        return found if is_list(found) else []


class Answer(NamedTuple):
    """A page as it came, and the call that it answers."""

    body: Any
    items: list[Any]
    call: Call
    response: httpx2.Response
    base_url: str


def following(scheme: Scheme, answer: Answer) -> Call | None:
    """Return the call for the page after another, or None if there is none.

    Raises:
        PaginationError: The next page is at another server.
    """
    call, items = answer.call, answer.items
    if scheme.has_more is not None and _said(answer, scheme.has_more) is False:
        return None
    match scheme:
        case SinglePage():
            return None
        case Cursor():
            return _with(call, scheme.parameter, _said(answer, scheme.next))
        case CursorID():
            return _with(call, scheme.parameter, read(items[-1], scheme.id) if items else None)
        case NextURL():
            found = _said(answer, scheme.url)
            return _to(answer, str(found)) if found else None
        case NextLink():
            target = link_target(answer.response.headers.get_list("link"), "next")
            return None if target is None else _to(answer, target)
        case Offset():
            start = _number(_said(answer, scheme.start), _sent(call, scheme.parameter), 0)
            total = _said(answer, scheme.total)
            end = start + len(items)
            is_last = not items or (isinstance(total, int) and end >= total)
            return None if is_last else _with(call, scheme.parameter, end)
        case PageNumber():
            number = _number(_sent(call, scheme.parameter), _said(answer, scheme.current), scheme.first)
            pages = _said(answer, scheme.pages)
            # Pages counted from zero end with one less than their number.
            is_last = not items or (isinstance(pages, int) and number - scheme.first + 1 >= pages)
            return None if is_last else _with(call, scheme.parameter, number + 1)
        case _:
            assert_never(scheme)


Identity = tuple[str, str, str]


def identity(call: Call) -> Identity:
    """Return what tells the calls for the pages of a list apart."""
    body = {name: value for name, value in _properties(call).items() if value is not omit}
    return call.path, query_string(call.query or {}), repr(body)


def check_progress(scheme: Scheme, before: Answer, after: Answer) -> None:
    """Refuse a page that is the one before once more.

    A server that knows nothing of a number or an offset answers every call in the same way, and
    would do so for ever.

    Raises:
        PaginationError: It is.
    """
    counts = isinstance(scheme, Offset | PageNumber)
    if counts and after.items and after.response.content == before.response.content:
        message = f"{after.call.method} {after.call.path} answered with the same page twice, so there is no end to it"
        raise PaginationError(message, request=after.response.request)


def repeated(answer: Answer) -> PaginationError:
    """Return the error for a page that leads to one that was there before."""
    call = answer.call
    message = f"{call.method} {call.path} answered with a page that leads back to one that came before"
    return PaginationError(message, request=answer.response.request)


def _said(answer: Answer, where: Where | None) -> Any:
    """Return what an answer says at a place: a value of its body, or what the text of a header stands for."""
    if not isinstance(where, tuple) or where[:1] != (IN_HEADER,):
        return read(answer.body, where)
    text: str = answer.response.headers.get(where[1], "").strip()
    is_number = text.isdecimal() and str(int(text)) == text
    return int(text) if is_number else False if text.lower() == "false" else text or None


def read(value: Any, where: Where | None) -> Any:
    """Return what stands at a place in an answer, or None for nothing."""
    if where is None:
        return None
    for name in (where,) if isinstance(where, str) else where:
        if isinstance(value, BaseModel):
            attribute = _attributes(type(value)).get(name)
            value = (value.model_extra or {}).get(name) if attribute is None else getattr(value, attribute)
        elif is_object(value):
            value = value.get(name)
        else:
            return None
    return value


@lru_cache(maxsize=512)
def _attributes(model: type[BaseModel]) -> Mapping[str, str]:
    """Return the attribute of a model for each name in JSON."""
    return {found.alias or name: name for name, found in model.model_fields.items()}


def _number(*found: Any) -> int:
    """Return the first that is a whole number, or text that is one."""
    for value in found:
        if isinstance(value, int) or (isinstance(value, str) and value.isdecimal()):
            return int(value)
    return 0


def _sent(call: Call, parameter: str) -> Any:
    """Return what a call says for a parameter, the closest to the caller first."""
    places = (call.options.get("extra_query", {}), call.query or {}, _properties(call))
    return next((place[parameter] for place in places if not is_undefined(place.get(parameter, omit))), None)


def _properties(call: Call) -> Mapping[str, object]:
    """Return the properties of the object that a call sends."""
    return call.body if is_mapping(call.body) else {}


def _with(call: Call, parameter: str, value: Any) -> Call | None:
    """Return a call with another value for a parameter, or None if the value says that there is none."""
    if not value:
        return None
    query = call.query or {}
    if parameter in query or (call.body is omit and call.method == "GET"):
        return replace(call, query={**query, parameter: value}, options=_without(call.options, {parameter}))
    return replace(call, body={**_properties(call), parameter: value})


def _without(options: RequestOptions, names: set[str]) -> RequestOptions:
    """Return options that do not set parameters of the query: those of the next page count."""
    extra = options.get("extra_query")
    if extra is None:
        return options
    return {**options, "extra_query": {name: value for name, value in extra.items() if name not in names}}


def _to(answer: Answer, reference: str) -> Call:
    """Return the call for an address, which may be relative to that of the page (RFC 3986, 5).

    Raises:
        PaginationError: It does not belong to the API, so it must not get the API's credentials.
    """
    call, request = answer.call, answer.response.request
    base = httpx2.URL(answer.base_url)
    prefix = base.raw_path.decode("ascii").rstrip("/")
    try:
        target = request.url.join(reference)
    except httpx2.InvalidURL:
        target = httpx2.URL("")
    path = target.raw_path.decode("ascii").partition("?")[0]
    # Some servers take `%2e%2e` for `..`, which would lead out again.
    is_below = path.startswith(f"{prefix}/") and not {".", ".."} & set(map(unquote, path.split("/")))
    if not _is_same_server(target, base) or not is_below:
        message = (
            f"{call.method} {call.path} says that the next page is at {shown_url(target)!r}, which is not below the "
            "`base_url` of the client: credentials are not sent there"
        )
        raise PaginationError(message, request=request)
    query: dict[str, object] = {name: target.params.get_list(name) for name in target.params}
    return replace(call, path=path[len(prefix) :], query=query, options=_without(call.options, set(query)))


def _is_same_server(target: httpx2.URL, base: httpx2.URL) -> bool:
    """Return whether an address is one of the API's server.

    Servers behind a proxy that ends TLS write `http` for themselves; `https` is kept all the same.
    """
    there, own = origin(target), origin(base)
    return there == own or (there, own) == (("http", base.host, 80), ("https", base.host, 443))
