"""Judges whether a request is what a document demands."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from msgspec import Struct
from referencing.exceptions import Unresolvable

from .bodies import is_form, is_json, media_for, read_body
from .calls import read_calls
from .complaints import sentences
from .message import Refusal
from .reading import typed
from .routes import matches
from .samples import essence_of
from .styles import Sent, find, pairs_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from specwright import ir
    from specwright.document import Library

    from .calls import Call, Description, Media, Parameter, Scheme
    from .message import Request
    from .routes import Match
    from .schema import Schema

_MOST_TOLD = 10


class _Complaint(Struct, frozen=True):
    """What is wrong with a part of a request."""

    subject: str
    what: str


Judge = Callable[["Request"], "Refusal | str"]
"""Returns why a request is not what a document demands, or the template of its path if it is."""


def judge_of(
    document: ir.Json, spec: Path, prefixes: Sequence[str], library: Library | None = None
) -> Judge:
    """Return the judge of a document.

    A refusal's status is 404 for an unknown path, 405 for a method that the path does not have,
    401 for missing credentials, 415 for content of a type that is not taken, 400 for the rest; and
    500 for a document whose references lead nowhere.

    Args:
        document: The value at the document's root.
        spec: The file of the document.
        prefixes: Paths that may stand before the document's, such as `/v1` of a server's URL.
        library: What has read the files that references lead to, if they may be elsewhere.

    Raises:
        ValueError: The document is not one of OpenAPI 3.
    """
    description = read_calls(document, spec, library)

    def judge(request: Request) -> Refusal | str:
        try:
            return _judged(request, description, prefixes)
        except Unresolvable:
            message = "the request cannot be judged: a reference of the document leads nowhere"
            return Refusal(500, message, (message,))

    return judge


def _judged(request: Request, description: Description, prefixes: Sequence[str]) -> Refusal | str:
    found = _find(request, description, prefixes)
    if isinstance(found, Refusal):
        return found
    refusals: list[Refusal] = []
    for match in found:
        refusal = _refusal(request, match, description.call(match.template, request.method))
        if refusal is None:
            return match.template
        refusals.append(refusal)
    return refusals[0]


def _refusal(request: Request, match: Match, call: Call) -> Refusal | None:
    sent = Sent(
        match.variables,
        pairs_of(request.query),
        request.headers,
        pairs_of(request.header("Cookie") or "", ";"),
        request.query,
    )
    return (
        _unauthorized(call, sent)
        or _unsupported(call, request)
        or _invalid((*_parameter_errors(call, sent), *_body_errors(call, request)))
    )


def _find(
    request: Request, description: Description, prefixes: Sequence[str]
) -> Sequence[Match] | Refusal:
    """Return the most concrete operations for a request: one, unless templates mean the same."""
    found: list[Match] = []
    allowed: dict[str, None] = {}
    for match in matches(description.routes, request.path, request.query, prefixes):
        methods = description.methods(match.template)
        if request.method in methods and (not found or match.rank == found[0].rank):
            found.append(match)
        allowed.update(dict.fromkeys(methods))
    if found:
        return found
    shown = quote(request.path, safe="/%:@!$&'()*+,;=~-._")
    if not allowed:
        message = f"the document has no path '{shown}'"
        return Refusal(404, message, (message,))
    message = f"the path '{shown}' has no {request.method}, only {', '.join(allowed)}"
    return Refusal(405, message, (message,), (("Allow", ", ".join(allowed)),))


# --- Credentials ------------------------------------------------------------------------------


def _unauthorized(call: Call, sent: Sent) -> Refusal | None:
    """Refuse a request that meets none of the alternatives of `security` (OpenAPI 3.1, 4.8.30)."""
    alternatives = call.security
    if not alternatives or any(all(_holds(s, sent) for s in needed) for needed in alternatives):
        return None
    told = [" and ".join(_told(scheme) for scheme in needed) for needed in alternatives]
    message = f"the request has no valid credentials: it needs {', or '.join(told)}"
    kinds = dict.fromkeys(_challenge(scheme) for needed in alternatives for scheme in needed)
    return Refusal(401, message, (message,), (("WWW-Authenticate", ", ".join(kinds)),))


def _holds(scheme: Scheme, sent: Sent) -> bool:
    if scheme.kind == "apiKey":
        wanted = scheme.parameter.lower() if scheme.place == "header" else scheme.parameter
        return any(
            text and (name.lower() if scheme.place == "header" else name) == wanted
            for name, text in sent.at(scheme.place)
        )
    expected = _authorization(scheme)
    if expected is None:
        # A certificate of the client does not travel in the request.
        return True
    for name, text in sent.headers:
        kind, _, credentials = text.strip().partition(" ")
        if name.lower() == "authorization" and kind.lower() == expected and credentials.strip():
            return True
    return False


def _authorization(scheme: Scheme) -> str | None:
    match scheme.kind:
        case "http":
            return scheme.scheme.lower()
        case "oauth2" | "openIdConnect":
            return "bearer"
        case _:
            return None


def _told(scheme: Scheme) -> str:
    if scheme.kind == "apiKey":
        return f"'{scheme.id}' ({scheme.place} '{scheme.parameter}')"
    return f"'{scheme.id}' (header 'Authorization: {(_authorization(scheme) or '').title()} ...')"


def _challenge(scheme: Scheme) -> str:
    kind = _authorization(scheme)
    name = kind.title() if kind and kind.isalnum() and kind.isascii() else "ApiKey"
    # RFC 7616, 3.3: without a nonce a client has nothing to answer.
    return f'{name} realm="mock"' + (', nonce="mock", qop="auth"' if kind == "digest" else "")


# --- Parameters -------------------------------------------------------------------------------


def _parameter_errors(call: Call, sent: Sent) -> Iterator[_Complaint]:
    for parameter in call.parameters:
        others = [
            p.name for p in call.parameters if p.place == parameter.place and p is not parameter
        ]
        title = f"{parameter.place} parameter '{parameter.name}'"
        for error in _errors_of(parameter, sent, others):
            yield _Complaint(title, error)


def _errors_of(parameter: Parameter, sent: Sent, others: Sequence[str]) -> Sequence[str]:
    if parameter.place == "querystring":
        return _query_errors(parameter, sent)
    readings: list[ir.Json] = []
    part = parameter.schema.part if parameter.schema is not None else None
    try:
        for as_text in (False, True):
            found = find(parameter, sent, others, as_text=as_text)
            if found is not None and found.texts is not None and part is not None:
                readings.append(typed(found.texts, part, as_text=as_text))
            elif found is not None:
                readings.append(found.value)
    except ValueError as error:
        return (str(error),)
    if not readings:
        return ("it is required, and is not there",) if parameter.required else ()
    if parameter.schema is None:
        return ()
    return _fewest(parameter.schema, readings, at_root=False)


def _query_errors(parameter: Parameter, sent: Sent) -> Sequence[str]:
    """Return what is wrong with a query that is a value of a media type (OpenAPI 3.2, 4.12.1)."""
    if not sent.whole_query:
        return ("it is required, and is not there",) if parameter.required else ()
    media = parameter.media
    if media is None or media.schema is None:
        return ()
    query = sent.whole_query
    text = query if is_form(media.content_type) else unquote(query)
    try:
        readings = [
            read_body(media, media.content_type, text.encode(), as_text=as_text)
            for as_text in (False, True)
        ]
    except ValueError as error:
        return (str(error),)
    known = [reading.value for reading in readings if reading.is_known]
    return _fewest(media.schema, known, at_root=False) if known else ()


def _fewest(schema: Schema, values: Sequence[ir.Json], *, at_root: bool) -> Sequence[str]:
    """Return what is wrong with the first of several readings, or nothing if one is valid."""
    first: Sequence[str] = ()
    for index, value in enumerate(values):
        errors = sentences(schema.errors(value), at_root=at_root)
        if not errors:
            return ()
        first = first if index else errors
    return first


# --- Bodies -----------------------------------------------------------------------------------


def _unsupported(call: Call, request: Request) -> Refusal | None:
    if not request.body or not call.content or _media(call, request) is not None:
        return None
    taken = ", ".join(dict.fromkeys(media.content_type for media in call.content))
    written = request.header("Content-Type")
    what = f"is '{essence_of(written)}'" if written else "has no content type"
    message = f"the body {what}, and the operation takes only {taken}"
    return Refusal(415, message, (message,), (("Accept", taken),) if taken.isascii() else ())


def _media(call: Call, request: Request) -> Media | None:
    written = request.header("Content-Type")
    return media_for(call.content, written) if written else None


def _body_errors(call: Call, request: Request) -> Iterator[_Complaint]:
    if not request.body:
        if call.is_body_required:
            yield _Complaint("the body is not valid", "it is required, and is not there")
        return
    media, content_type = _media(call, request), request.header("Content-Type")
    if media is None or content_type is None:
        return
    try:
        readings = [read_body(media, content_type, request.body)]
        if not is_json(content_type):
            readings.append(read_body(media, content_type, request.body, as_text=True))
    except ValueError as error:
        yield _Complaint("the body is not valid", str(error))
        return
    if media.schema is not None and readings[0].is_known:
        values = [reading.value for reading in readings]
        for complaint in _fewest(media.schema, values, at_root=True):
            yield _Complaint("the body is not valid", complaint)


def _invalid(complaints: Sequence[_Complaint]) -> Refusal | None:
    if not complaints:
        return None
    told: dict[str, list[str]] = {}
    for complaint in complaints[:_MOST_TOLD]:
        told.setdefault(complaint.subject, []).append(complaint.what)
    message = "; ".join(f"{subject}: {'; '.join(what)}" for subject, what in told.items())
    more = len(complaints) - _MOST_TOLD
    errors = tuple(f"{complaint.subject}: {complaint.what}" for complaint in complaints)
    return Refusal(400, f"{message}; and {more} more" if more > 0 else message, errors)
