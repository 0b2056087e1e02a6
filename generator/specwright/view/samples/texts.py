"""Text of a format, within bounds, that reads like what its name says."""

from __future__ import annotations

import base64
import binascii
import ipaddress
import re
import uuid
from datetime import date, datetime
from typing import TYPE_CHECKING

from specwright.names.words import snake, words
from specwright.patterns import compiled, may_match, text_matching

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from specwright import ir

DATE_TIME = "2025-01-15T09:30:00Z"
DATE = "2025-01-15"
_LONGEST = 4096
"""A document may demand more text than an example has room for."""

# JSON Schema 2020-12 validation, 7.3, and the format registry of OpenAPI. Addresses and names are
# those that are kept for documentation (RFC 2606, RFC 3849, RFC 5737).
_FORMATS = {
    "base64url": "ZXhhbXBsZQ",
    "byte": "ZXhhbXBsZQ==",
    "char": "a",
    "date": DATE,
    "date-time": DATE_TIME,
    "decimal": "1.5",
    "duration": "PT1H",
    "email": "user@example.com",
    "hostname": "example.com",
    "http-date": "Wed, 15 Jan 2025 09:30:00 GMT",
    "idn-email": "user@example.com",
    "idn-hostname": "example.com",
    "int32": "1",
    "int64": "1",
    "ip": "192.0.2.1",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "iri": "https://example.com",
    "iri-reference": "/example",
    "json-pointer": "/example",
    "media-range": "text/plain",
    "regex": "^[a-z]+$",
    "relative-json-pointer": "1/example",
    "time": "09:30:00Z",
    "uint32": "1",
    "uint64": "1",
    "unix-time": "1736933400",
    "uri": "https://example.com",
    "uri-reference": "/example",
    "uri-template": "/example/{id}",
    "url": "https://example.com",
    "uuid": "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e",
}
_KINDS = {
    "country": "US",
    "email": "user@example.com",
    "href": "https://example.com",
    "language": "en",
    "link": "https://example.com",
    "locale": "en",
    "phone": "+15550100",
    "uri": "https://example.com",
    "url": "https://example.com",
}
"""What a text is by the last word of its name, where it has no format."""
_SENTENCES = frozenset(
    [
        *("comment", "content", "description", "input", "instructions", "label", "message"),
        *("name", "note", "prompt", "reason", "subject", "summary", "text", "title"),
    ]
)
"""The last words of names for text that people read."""


def sample_text(found: ir.Text, name: str, *, is_id: bool = False) -> str | None:
    """Return a text for a place of that name, or None if none is found that is valid there.

    Args:
        found: The type.
        name: The name of the parameter or the property.
        is_id: Whether the text is known to identify something, as in a path.
    """
    for candidate in _candidates(found, name, is_id=is_id):
        if text_fits(candidate, found):
            return candidate
    bounds = found.bounds
    shortest = bounds.min_length or 0
    if shortest > _LONGEST or bounds.pattern is None:
        return None
    matching = text_matching(bounds.pattern, shortest, bounds.max_length)
    return matching if matching is not None and text_fits(matching, found) else None


def text_fits(value: str, found: ir.Text) -> bool:
    """Return whether a text is within a type's bounds and of its format, where it can be told."""
    bounds = found.bounds
    if len(value) < (bounds.min_length or 0):
        return False
    if bounds.max_length is not None and len(value) > bounds.max_length:
        return False
    if bounds.pattern is not None and not may_match(bounds.pattern, value):
        return False
    check = _CHECKS.get(found.format or "")
    return check is None or check(value)


def is_date_time(value: str) -> bool:
    """Return whether a text is a date-time of RFC 3339, 5.6."""
    return _DATE_TIME.fullmatch(value) is not None and _parses(
        datetime.fromisoformat, value.upper()
    )


def is_date(value: str) -> bool:
    """Return whether a text is a full-date of RFC 3339, 5.6."""
    return _DATE.fullmatch(value) is not None and _parses(date.fromisoformat, value)


def _candidates(found: ir.Text, name: str, *, is_id: bool) -> Iterator[str]:
    """Yield texts, the best one first; each is made as long or as short as it has to be."""
    if found.format in _FORMATS:
        yield _FORMATS[found.format]
    plain = _named(name, is_id=is_id)
    yield plain
    shortest, longest = found.bounds.min_length or 0, found.bounds.max_length
    if len(plain) < shortest <= _LONGEST:
        yield (plain * (shortest // len(plain) + 1))[:shortest]
    if longest is not None:
        yield plain[:longest]
        yield "a" * max(1, shortest) if shortest <= min(longest, _LONGEST) else ""
    yield ""


def _named(name: str, *, is_id: bool) -> str:
    """Return a text that reads like what its name says."""
    parts = words(name)
    if not parts or not snake(parts).isascii():
        return "example"
    *above, last = parts
    if last in {"id", "uid", "guid"}:
        return f"{snake(tuple(above)) or 'id'}_123"
    if last in _KINDS:
        return _KINDS[last]
    if parts[-2:] == ("phone", "number"):
        return _KINDS["phone"]
    if is_id:
        return f"{snake(parts)}_123"
    if last in _SENTENCES:
        return f"Example {' '.join(parts)}"
    return f"{snake(parts)}_example"


_DATE_TIME = re.compile(
    r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:[0-5]\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)", re.ASCII
)
_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)?", re.ASCII)
_DURATION = re.compile(
    r"P(?=.)(\d+W|(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?)", re.ASCII
)
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]*", re.ASCII)
_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", re.ASCII)
_HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?", re.ASCII)


def _parses(parse: Callable[[str], object], value: str) -> bool:
    try:
        parse(value)
    except ValueError:
        return False
    return True


def _is_base64(value: str) -> bool:
    try:
        base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError):
        return False
    return True


_CHECKS: dict[str, Callable[[str], bool]] = {
    "byte": _is_base64,
    "date": is_date,
    "date-time": is_date_time,
    "duration": lambda value: _DURATION.fullmatch(value) is not None,
    "email": lambda value: "@" in value,
    "hostname": lambda value: _HOST.fullmatch(value) is not None,
    "idn-email": lambda value: "@" in value,
    "ipv4": lambda value: _parses(ipaddress.IPv4Address, value),
    "ipv6": lambda value: "/" not in value and _parses(ipaddress.IPv6Address, value),
    "regex": lambda value: compiled(value) is not None,
    "time": lambda value: _TIME.fullmatch(value) is not None,
    "uri": lambda value: _URI.fullmatch(value) is not None,
    "uuid": lambda value: _UUID.fullmatch(value) is not None and _parses(uuid.UUID, value),
}
