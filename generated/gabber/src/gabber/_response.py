"""From an answer to a value or an exception: pure functions, the same for both flavours."""

from __future__ import annotations

import logging
import re
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ._decode import Deviation, decode
from ._errors import APIResponseValidationError, error_class, request_id, shown_text
from ._narrow import untyped

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx2

    from ._errors import APIStatusError
    from ._request import Call

T = TypeVar("T")

log = logging.getLogger(__package__)

_WITHOUT_CONTENT = frozenset({204, 205})
"""RFC 9110, 15.3.5 and 15.3.6: these have none, whatever is documented."""


class Received:
    """How an answer came."""

    __slots__ = ()
    http_response: httpx2.Response

    @property
    def status_code(self) -> int:
        """The status."""
        return self.http_response.status_code

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers; names are found in any case."""
        return self.http_response.headers

    @property
    def request_id(self) -> str | None:
        """The server's id of the request."""
        return request_id(self.http_response)


@dataclass(frozen=True, slots=True)
class APIResponse(Received, Generic[T]):
    """An answer as a whole: what it says, and how it came.

    `deviations` are the places where it is not as documented.
    """

    http_response: httpx2.Response
    retries_taken: int
    deviations: tuple[Deviation, ...] = ()
    _value: Any = field(default=None, repr=False)
    _part: str | None = None

    def parse(self) -> T:
        """Return the value, as the method without `with_raw_response` would."""
        value: T = untyped(self._value if self._part is None else getattr(self._value, self._part, None))
        return value

    @property
    def envelope(self) -> Any:
        """The answer as a whole, where the value is a part of it; otherwise the value."""
        return self._value


_JSON = re.compile(r"application/json\b|text/json\b|[^;]*\+json\b|\*/\*", re.IGNORECASE)

_PLAIN = re.compile(r"text/(?!html\b|json\b)", re.IGNORECASE)
_DECLARED = re.compile(rb"""\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([A-Za-z][\w.-]*)""")


logged: set[object] = set()
"""The ways of deviating that were logged: each is once."""
_MOST_LOGGED = 1000
"""How many are: a server that finds ever new ones is known by then."""


def read_response(call: Call, response: httpx2.Response, retries_taken: int, *, strict: bool) -> APIResponse[Any]:
    """Return a successful answer with its value.

    Raises:
        APIResponseValidationError: It is no JSON where JSON is documented, or with `strict` it is
            not as documented.
    """
    expected, part = (call.returns, None) if call.unwraps is None else call.unwraps
    if call.successes is not None:
        expected = _for_status(call.successes, response.status_code, expected)
    if expected is None or call.streamed:
        return APIResponse(response, retries_taken)
    if (reason := response.extensions.get("unreadable")) is not None:
        message = f"{response.status_code} came, but {reason}"
        raise APIResponseValidationError(message, response=response)
    if not _is_json(call, expected, response):
        content = _text(response) if expected is str else response.content
        return APIResponse(response, retries_taken, (), content)
    value: Any = None
    deviations: tuple[Deviation, ...] = ()
    try:
        if response.content:
            value, deviations = decode(response.content, expected, lambda: response.charset_encoding)
        elif response.status_code not in _WITHOUT_CONTENT and call.method != "HEAD":
            deviations = (Deviation((), "Content required"),)
    except ValueError:
        kind = response.headers.get("content-type", "no content type")
        if expected not in (str, object) or not _PLAIN.match(kind):
            message = f"JSON was expected and {kind} came: {shown_text(response)[:200]!r}"
            raise APIResponseValidationError(message, response=response) from None
        # Text in place of a text in JSON: what is meant is clear.
        value, deviations = response.text, (Deviation((), f"Input should be JSON, not {kind}"),)
    if deviations:
        first = "; ".join(map(str, deviations[:5]))
        message = f"{call.method} {response.request.url.path} answered not as documented: {first}"
        if strict:
            raise APIResponseValidationError(message, response=response, deviations=deviations)
        log_once(call.method, expected, deviations, message)
    return APIResponse(response, retries_taken, deviations, value, part)


def stream_type(returns: Any) -> Any:
    """Return the class of what a call returns if that is a stream, else None."""
    # Asked of the class of a model, an attribute that it lacks takes pydantic longer than all else here.
    origin = None if returns is None or isinstance(returns, type) else getattr(returns, "__origin__", None)
    return origin if origin is not None and hasattr(origin, "opened") else None


def log_once(subject: str, expected: Any, deviations: tuple[Deviation, ...], message: str) -> None:
    """Log that something is not as documented, unless something else deviated in the same way."""
    way = (subject, expected, frozenset((_pattern(d.location), d.message) for d in deviations))
    if way not in logged and len(logged) < _MOST_LOGGED:
        logged.add(way)
        log.warning(message)


def _for_status(types: Mapping[str, Any], status: int, otherwise: Any) -> Any:
    keys = (str(status), f"{status // 100}XX", "default")
    return next((types[key] for key in keys if key in types), otherwise)


def _is_json(call: Call, expected: Any, response: httpx2.Response) -> bool:
    """Return whether an answer is JSON, from what is documented; where that is several, from what came."""
    if not _JSON.match(call.accept) or expected is bytes:
        return False
    if expected is str and call.successes is not None:
        return _JSON.match(response.headers.get("content-type", "application/json")) is not None
    return True


def _text(response: httpx2.Response) -> str:
    """Return an answer as text; without a charset XML says itself what it is in (RFC 7303, 3)."""
    is_told = response.charset_encoding is not None or "xml" not in response.headers.get("content-type", "")
    declared = None if is_told else _DECLARED.match(response.content[:256])
    if declared is not None:
        with suppress(LookupError, ValueError):
            return response.content.decode(declared[1].decode("ascii"), "replace")
    return response.text


def _pattern(location: tuple[str | int, ...]) -> tuple[str | None, ...]:
    """Return a location without its indices: one wrong item of a list is as wrong as another."""
    return tuple(key if isinstance(key, str) else None for key in location)


def status_error(call: Call, response: httpx2.Response, documented: Mapping[str, Any]) -> APIStatusError:
    """Return the exception for an answer with a status of 300 or above."""
    documented = {**documented, **(call.errors or {})}
    status = response.status_code
    expected = _for_status(documented, status, None)
    return error_class(status)(response, _error_body(response, expected))


def _error_body(response: httpx2.Response, expected: Any) -> object:
    """Return what an error says, as well as it can be read; this never fails."""
    if not response.content:
        return None
    try:
        return decode(response.content, Any if expected is None else expected, lambda: response.charset_encoding)[0]
    except ValueError:
        return shown_text(response)
