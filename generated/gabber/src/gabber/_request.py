"""From a call to a request: pure functions, the same for both flavours of client."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from ._auth import authenticate
from ._bodies import form_body, multipart_body
from ._encode import encode
from ._narrow import is_object
from ._sentinels import omit
from ._styles import escape, header_value, path_value, query_string

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ._auth import Credential
    from ._options import RequestOptions


@dataclass(frozen=True, slots=True)
class Call:
    """What a method knows of a request; `path` is escaped already.

    Of the bodies at most one is given: `body` is sent as JSON (`body_type` is its TypedDict, if
    Python names in it have to be translated), `form` and `multipart` as their names say, `content`
    as it is. `security` is None where the client's own applies.
    """

    method: str
    path: str
    returns: Any
    options: RequestOptions
    query: Mapping[str, object] | None = None
    headers: Mapping[str, object] | None = None
    cookies: Mapping[str, object] | None = None
    body: object = omit
    body_type: Any = None
    form: Mapping[str, object] | None = None
    multipart: Mapping[str, object] | None = None
    content: object = omit
    content_type: str | None = None
    accept: str = "application/json"
    security: Sequence[Sequence[str]] | None = None
    errors: Mapping[int | str, Any] | None = None


@dataclass(slots=True)
class Parts:
    """A request as it comes together."""

    headers: dict[str, str]
    query: dict[str, object]
    cookies: dict[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Settings:
    """What all requests of a client have in common."""

    base_url: str
    headers: Mapping[str, str]
    query: Mapping[str, object]
    credentials: Mapping[str, Credential]
    security: Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A request that only waits to be sent; `content` is None for one without a body."""

    method: str
    url: str
    headers: Mapping[str, str]
    content: Any = None
    files: Any = None
    data: Any = None


def url_path(template: str, /, **values: object) -> str:
    """Return a path with its parameters filled in and escaped.

        url_path("/pets/{pet_id}", pet_id="a/b")  # "/pets/a%2Fb"

    Raises:
        ValueError: A value is empty, or is `.` or `..`: the path would lead elsewhere.
    """
    parts: list[str] = []
    for literal, name in _pieces(template):
        parts.append(literal)
        if name is not None:
            value = path_value(name, values[name])
            if value in {"", ".", ".."}:
                message = f"`{name}` is {values[name]!r}; a part of the path cannot be empty or dots"
                raise ValueError(message)
            parts.append(value)
    return "".join(parts)


@lru_cache(maxsize=4096)
def _pieces(template: str) -> tuple[tuple[str, str | None], ...]:
    found: list[tuple[str, str | None]] = []
    for piece in template.split("}"):
        literal, brace, name = piece.partition("{")
        found.append((literal, name if brace else None))
    return tuple(found)


def prepare(call: Call, settings: Settings) -> Prepared:
    """Return the request for a call."""
    options = call.options
    parts = Parts({**settings.headers, "Accept": call.accept}, dict(settings.query))
    if call.query:
        parts.query.update(call.query)
    for name, value in (call.headers or {}).items():
        if value is not omit and value is not None:
            parts.headers[name] = header_value(name, value)
    for name, value in (call.cookies or {}).items():
        if value is not omit and value is not None:
            parts.cookies[name] = header_value(name, value)
    security = settings.security if call.security is None else call.security
    authenticate(parts, settings.credentials, security)
    if parts.cookies:
        pairs = (f"{name}={escape(value)}" for name, value in parts.cookies.items())
        parts.headers["Cookie"] = "; ".join(pairs)
    body = _body(call, parts.headers)
    for name, extra in options.get("extra_headers", {}).items():
        _replace(parts.headers, name, extra)
    parts.query.update(options.get("extra_query", {}))
    return Prepared(call.method, _url(settings.base_url, call.path, parts.query), parts.headers, **body)


def _url(base_url: str, path: str, query: Mapping[str, object]) -> str:
    text = query_string(query) if query else ""
    return f"{base_url}{path}?{text}" if text else f"{base_url}{path}"


def _replace(headers: dict[str, str], name: str, value: str | None) -> None:
    """Set or remove a header, whatever its case."""
    for known in [key for key in headers if key.lower() == name.lower()]:
        del headers[known]
    if value is not None:
        headers[name] = value


def _body(call: Call, headers: dict[str, str]) -> dict[str, Any]:
    extra = call.options.get("extra_body")
    if call.body is not omit or extra is not None:
        value = _with_extra(call.body, extra)
        headers["Content-Type"] = call.content_type or "application/json"
        return {"content": encode(value, call.body_type)}
    if call.form is not None:
        headers["Content-Type"] = call.content_type or "application/x-www-form-urlencoded"
        return {"content": form_body(call.form)}
    if call.multipart is not None:
        data, files = multipart_body(call.multipart)
        return {"data": data, "files": files}
    if call.content is not omit:
        headers["Content-Type"] = call.content_type or "application/octet-stream"
        return {"content": call.content}
    return {}


def _with_extra(body: object, extra: Mapping[str, Any] | None) -> object:
    if extra is None:
        return body
    if body is omit:
        return dict(extra)
    if not is_object(body):
        message = "`extra_body` adds properties to an object; this body is none"
        raise TypeError(message)
    return {**body, **extra}


def optional_body(values: Mapping[str, object]) -> Any:
    """Return the properties of a body that need not be sent: `omit` if all of them are."""
    return values if any(value is not omit for value in values.values()) else omit
