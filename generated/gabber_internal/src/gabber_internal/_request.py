"""From a call to a request: pure functions, the same for both flavours of client."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal

from pydantic_core import from_json

from ._auth import authenticate
from ._bodies import form_body, multipart_body, raw_content, text_content
from ._encode import encode, wire_members
from ._narrow import is_object
from ._options import check_options
from ._sentinels import omit
from ._styles import cookie_pairs, header_value, query_string
from ._texts import is_undefined, named, properties

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import httpx2

    from ._auth import Secrets
    from ._options import RequestOptions
    from ._sentinels import Omit
    from ._settings import Settings

_NAME = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
"""RFC 9110, 5.6.2: a name of a header."""
_CONTROL = re.compile(rb"[\x00-\x08\x0a-\x1f\x7f]")
"""RFC 9110, 5.5: what the value of a header cannot hold."""


@dataclass(slots=True)  # frozen, it took a fifth of what a call takes here
class Call:
    """What a method knows of a request; `path` is escaped already.

    Of the bodies at most one is given: `body` is sent as JSON (`body_type` is its TypedDict, if
    Python names in it have to be translated), or as what `content_type` says of `content_types`;
    `form` and `multipart` as their names say, of which `files` are files; `content` and `text` as
    they are. `security` and `settings` are None where the client's own apply. `endpoint` is what
    the API calls it, the verb and the path with the names of its parameters. `successes` are the
    types of answers by status, where there is more than one. `streamed` leaves the body of a
    successful answer to the caller; `envelope` says that events are documented as a whole, with JSON
    or text as their data. `server` is where the call goes, by environment, if not where others go.
    `unwraps` is the type of the answer, and its attribute that is returned, where that is a part of it.
    `max_retries` is how often it is tried again where that is not for the client to say.
    """

    method: str
    path: str
    returns: Any
    options: RequestOptions = field(repr=False)
    query: Mapping[str, object] | None = None
    headers: Mapping[str, object] | None = field(default=None, repr=False)
    cookies: Mapping[str, object] | None = field(default=None, repr=False)
    body: object = omit
    body_type: Any = None
    form: Any = omit
    multipart: Any = omit
    files: tuple[str, ...] = ()
    content: object = omit
    text: object = omit
    content_type: str | Omit | None = None
    content_types: tuple[str, ...] = ()
    accept: str = "application/json"
    security: Sequence[Sequence[str]] | None = None
    errors: Mapping[str, Any] | None = None
    successes: Mapping[str, Any] | None = None
    endpoint: str = ""
    settings: Settings | None = None
    streamed: bool = False
    envelope: Literal["json", "text"] | None = None
    server: Mapping[str, str] | None = None
    unwraps: tuple[Any, str] | None = None
    max_retries: int | None = None


@dataclass(slots=True)
class Parts:
    """A request as it comes together. No part is shown: each may hold a credential."""

    headers: dict[str, str] = field(repr=False)
    query: dict[str, object] = field(repr=False)
    cookies: dict[str, str] = field(default_factory=dict[str, str], repr=False)
    """The `name=value` pairs of each cookie, by its name."""
    hidden: tuple[str, ...] = ()
    """The query parameters that are credentials."""
    auth: httpx2.Auth | None = None
    """Answers a challenge of the server."""

    def set_header(self, name: str, value: str | None) -> None:
        """Set a header, or with None remove it; another spelling of its name goes away."""
        if name not in self.headers:
            lowered = name.lower()
            for known in [key for key in self.headers if key.lower() == lowered]:
                del self.headers[known]
        if value is None:
            self.headers.pop(name, None)
        else:
            self.headers[name] = value

    def set_query(self, query: Mapping[str, object]) -> None:
        """Set query parameters; what is `omit` leaves the one that is there."""
        for name, value in query.items():
            if value is not omit:
                self.query[name] = value


@dataclass(frozen=True, slots=True)
class Body:
    """What a request carries, in the form that httpx2 takes; `content` is None for nothing."""

    content: Any = None
    files: list[tuple[str, Any]] | None = None
    data: dict[str, list[str]] | None = None
    content_type: str | None = None
    """Its type; None where httpx2 says it, as for multipart."""


@dataclass(slots=True)
class Prepared:
    """A request that only waits to be sent."""

    method: str
    url: str = field(repr=False)
    headers: list[tuple[bytes, bytes]] = field(repr=False)
    body: Body = field(repr=False)
    own_cookie: bool = False
    """Whether the call itself sends cookies."""
    hidden: tuple[str, ...] = ()
    """The query parameters that are credentials."""
    auth: httpx2.Auth | None = None


def prepare(
    call: Call, settings: Settings, secrets: Secrets | None = None, body: Body | None = None, key: str | None = None
) -> Prepared:
    """Return the request for a call: the closer to the call something is set, the more it counts.

    Args:
        call: The call.
        settings: What it has in common with others.
        secrets: The parts of credentials that are more than given text.
        body: The body, if it was made before.
        key: The idempotency key, if the call has one.

    Raises:
        ValueError: A header, a path or a number cannot be sent as it is.
    """
    options = call.options
    parts = Parts({"Accept": call.accept}, dict(settings.query))
    for name, value in settings.headers.items():
        parts.set_header(name, value)
    if key is not None:
        parts.set_header(_key_header(call, settings) or _KEY_HEADER, key)
    security = settings.security if call.security is None else call.security
    authenticate(parts, settings.credentials, security, secrets)
    parts.set_query(call.query or {})
    _set_headers_and_cookies(call, parts)
    if body is None:
        check_options(options, call.endpoint)
        body = body_of(call)
    if body.content_type is not None:
        parts.set_header("Content-Type", body.content_type)
    for name, extra in options.get("extra_headers", {}).items():
        parts.set_header(name, extra)
    parts.set_query(options.get("extra_query", {}))
    url = _url(settings.base_url, call.path, parts.query)
    own_cookie = "cookie" in map(str.lower, parts.headers)
    return Prepared(call.method, url, _wire(parts.headers), body, own_cookie, parts.hidden, parts.auth)


_KEY_HEADER = "Idempotency-Key"
_IDEMPOTENT = frozenset({"DELETE", "GET", "HEAD", "OPTIONS", "PUT", "QUERY", "TRACE"})
"""RFC 9110, 9.2.2, and QUERY, which OpenAPI 3.2 knows; nothing is known of any other method."""


def wants_key(call: Call, settings: Settings) -> bool:
    """Return whether a call gets an idempotency key, the same for all its attempts.

    It does if its method is not idempotent (RFC 9110, 9.2.2) and the API has a header for the key:
    one for all calls, or a parameter of this call that the caller has left out.
    """
    if call.method in _IDEMPOTENT:
        return False
    header = _key_header(call, settings)
    given = (*settings.headers, *call.options.get("extra_headers", {}))
    return header is not None and header.lower() not in map(str.lower, given)


def _key_header(call: Call, settings: Settings) -> str | None:
    """Return the header for an idempotency key that the caller has not given."""
    wanted = settings.idempotency_header
    for name, value in (call.headers or {}).items():
        if name.lower() == (wanted or _KEY_HEADER).lower():
            return name if is_undefined(value) else None
    return wanted


def _set_headers_and_cookies(call: Call, parts: Parts) -> None:
    name = ""
    try:
        for name, value in (call.headers or {}).items():
            if not is_undefined(value) and (text := header_value(value)) is not None:
                parts.set_header(name, text)
        for name, value in (call.cookies or {}).items():
            if not is_undefined(value):
                parts.cookies[name] = cookie_pairs(name, value)
    except (TypeError, ValueError) as error:
        raise named(error, name) from None
    if pairs := [pair for pair in parts.cookies.values() if pair]:
        parts.set_header("Cookie", "; ".join(pairs))


def _url(base_url: str, path: str, query: Mapping[str, object]) -> str:
    text = query_string(query) if query else ""
    url = f"{base_url}{path}"
    return f"{url}{'&' if '?' in path else '?'}{text}" if text else url


def _wire(headers: Mapping[str, str]) -> list[tuple[bytes, bytes]]:
    """Return headers as bytes.

    What HTTP refuses is refused here, by the name alone: the value may be a credential.
    """
    return [(_wire_name(name), _wire_value(name, value)) for name, value in headers.items()]


@lru_cache(maxsize=512)
def _wire_name(name: str) -> bytes:
    if not _NAME.fullmatch(name):
        message = f"{name!r} is no name for a header"
        raise ValueError(message)
    return name.encode("ascii")


def _wire_value(name: str, value: object) -> bytes:
    if not isinstance(value, str):
        message = f"the value of the header `{name}` is of {type(value)}; it has to be text"
        raise TypeError(message)
    if value.isascii() and value.isprintable():
        return value.strip(" ").encode("ascii")
    try:
        text = value.strip(" \t").encode("latin-1")
    except UnicodeEncodeError:
        message = f"the value of the header `{name}` has characters that no header can hold"
        raise ValueError(message) from None
    if _CONTROL.search(text):
        message = f"the value of the header `{name}` has a line break or a control character in it"
        raise ValueError(message)
    return text


def body_of(call: Call) -> Body:
    """Return the body of a call.

    Raises:
        ValueError: It has no form in which it could be sent.
        TypeError: There is `extra_body` for a body that is no object.
    """
    extra = call.options.get("extra_body")
    content_type = _content_type(call)
    kind = (content_type or "").partition(";")[0].strip().lower()
    if call.form is not omit or (kind == _FORM and call.body is not omit):
        fields = _fields(call.body if call.form is omit else call.form, extra)
        return Body(form_body(fields, call.body_type), content_type=content_type or _FORM)
    if call.multipart is not omit or (kind.startswith("multipart/") and call.body is not omit):
        fields = _fields(call.body if call.multipart is omit else call.multipart, extra)
        data, files = multipart_body(fields, call.body_type, call.files)
        return Body(None, files, data)
    if call.content is not omit or call.text is not omit:
        return _raw(call, content_type, extra)
    if call.body is not omit or extra is not None:
        content = encode(call.body, call.body_type) if extra is None else _with_extra(call, extra)
        return Body(content, content_type=content_type or "application/json")
    return _NO_BODY


_FORM = "application/x-www-form-urlencoded"


def _fields(form: object, extra: Mapping[str, Any] | None) -> dict[str, object]:
    """Return the fields of a form.

    Raises:
        TypeError: The form is no object, so that it has none.
    """
    fields = properties(form)
    if fields is None:
        raise TypeError("a form has named fields; this body has none")
    return {**fields, **(extra or {})}


def _content_type(call: Call) -> str | None:
    """Return what a body is sent as: what the caller says, or multipart if there is a file in it."""
    if call.content_type:
        return call.content_type
    multipart = next((offered for offered in call.content_types if offered.startswith("multipart/")), None)
    if multipart is not None and call.files and is_object(call.body):
        members = wire_members(call.body, call.body_type)
        if any(not is_undefined(members.get(name)) for name in call.files):
            return multipart
    return call.content_types[0] if call.content_types else None


def _raw(call: Call, content_type: str | None, extra: Mapping[str, Any] | None) -> Body:
    if extra is not None:
        raise TypeError("`extra_body` adds properties to an object; this body is none")
    if call.content is omit:
        return Body(text_content(call.text), content_type=content_type or "text/plain")
    content, kind = raw_content(call.content)
    return Body(content, content_type=kind or content_type or "application/octet-stream")


_NO_BODY = Body()


def _with_extra(call: Call, extra: Mapping[str, Any]) -> bytes:
    # Written and read again, the body has the API's names, which `extra_body` has as well.
    body: object = {} if call.body is omit else from_json(encode(call.body, call.body_type))
    if not is_object(body):
        raise TypeError("`extra_body` adds properties to an object; this body is none")
    return encode({**body, **extra})


def optional_body(values: Mapping[str, object]) -> Any:
    """Return the properties of a body that need not be sent: `omit` if all of them are."""
    return values if any(value is not omit for value in values.values()) else omit
