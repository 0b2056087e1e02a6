"""Text within bounds and of a format."""

from __future__ import annotations

import base64
import binascii
import ipaddress
import re
import uuid
from datetime import date, datetime
from typing import TYPE_CHECKING

from specwright.patterns import compiled, may_match, text_matching

if TYPE_CHECKING:
    from collections.abc import Callable

    from specwright import ir

DATE_TIME = "2024-01-15T09:30:00Z"
DATE = "2024-01-15"
PLAIN = "string"

_LONGEST = 65_536
"""A document may demand more text than anybody wants to receive; this much is given."""
# JSON Schema 2020-12 validation, 7.3, and the format registry of OpenAPI.
_FORMATS = {
    "base64url": "c3RyaW5n",
    "byte": "c3RyaW5n",
    "char": "s",
    "date": DATE,
    "date-time": DATE_TIME,
    "decimal": "1.5",
    "duration": "P1DT2H",
    "email": "user@example.com",
    "hostname": "example.com",
    "http-date": "Mon, 15 Jan 2024 09:30:00 GMT",
    "idn-email": "user@example.com",
    "idn-hostname": "example.com",
    "int32": "1",
    "int64": "1",
    "ip": "192.0.2.1",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "iri": "https://example.com/",
    "iri-reference": "/example",
    "json-pointer": "/example",
    "media-range": "text/plain",
    "password": "password",
    "regex": "^[a-z]+$",
    "relative-json-pointer": "1/example",
    "time": "09:30:00Z",
    "uint32": "1",
    "uint64": "1",
    "uri": "https://example.com/",
    "uri-reference": "/example",
    "uri-template": "/example/{id}",
    "url": "https://example.com/",
    "uuid": "3fa85f64-5717-4562-b3fc-2c963f66afa6",
}
_DATE_TIME = re.compile(
    r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:(\d\d)(\.\d+)?([Zz]|[+-]\d\d:\d\d)", re.ASCII
)
_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)?", re.ASCII)
_DURATION = re.compile(
    r"P(?=.)(\d+W|(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?)", re.ASCII
)


def text(type_: ir.Text) -> str:
    """Return a text of a type's format and within its bounds, as far as there is one."""
    bounds = type_.bounds
    shortest = min(bounds.min_length or 0, _LONGEST)
    written = _FORMATS.get(type_.format or "", PLAIN)
    if text_fits(written, type_):
        return written
    if bounds.pattern is not None:
        matching = text_matching(bounds.pattern, shortest, bounds.max_length)
        if matching is not None:
            return matching
    stretched = written * (shortest // len(written) + 1) if len(written) < shortest else written
    longest = bounds.max_length if bounds.max_length is not None else max(shortest, len(written))
    return stretched[: max(shortest, min(longest, len(written)))]


def text_fits(value: str, type_: ir.Text) -> bool:
    """Return whether a text is within a type's bounds and of its format, where it can be told."""
    bounds = type_.bounds
    if len(value) < (bounds.min_length or 0):
        return False
    if bounds.max_length is not None and len(value) > bounds.max_length:
        return False
    if bounds.pattern is not None and not may_match(bounds.pattern, value):
        return False
    check = _CHECKS.get(type_.format or "")
    return check is None or check(value)


def is_date_time(value: str) -> bool:
    """Return whether a text is a date-time of RFC 3339, 5.6."""
    found = _DATE_TIME.fullmatch(value)
    # A leap second is a moment that Python has no value for.
    return found is not None and (
        found[1] == "60" or _parses(datetime.fromisoformat, value.upper())
    )


def is_date(value: str) -> bool:
    """Return whether a text is a full-date of RFC 3339, 5.6."""
    return _DATE.fullmatch(value) is not None and _parses(date.fromisoformat, value)


def is_time(value: str) -> bool:
    """Return whether a text is a full-time of RFC 3339, 5.6, or a partial-time, as many write."""
    return _TIME.fullmatch(value) is not None


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


def _is_uuid(value: str) -> bool:
    return _parses(uuid.UUID, value) and [len(part) for part in value.split("-")] == [
        8,
        4,
        4,
        4,
        12,
    ]


_CHECKS: dict[str, Callable[[str], bool]] = {
    "byte": _is_base64,
    "date": is_date,
    "date-time": is_date_time,
    "duration": lambda value: _DURATION.fullmatch(value) is not None,
    "email": lambda value: "@" in value,
    "idn-email": lambda value: "@" in value,
    "ipv4": lambda value: _parses(ipaddress.IPv4Address, value),
    "ipv6": lambda value: "/" not in value and _parses(ipaddress.IPv6Address, value),
    "regex": lambda value: compiled(value) is not None,
    "time": is_time,
    "uri": lambda value: re.match(r"[A-Za-z][A-Za-z0-9+.-]*:", value) is not None,
    "uuid": _is_uuid,
}
