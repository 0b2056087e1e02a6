"""Formats of text: an example of each, and what is a text of one.

The formats are those of JSON Schema 2020-12 validation, 7.3, and of the format registry of OpenAPI.
"""

from __future__ import annotations

import base64
import binascii
import ipaddress
import re
import uuid
from datetime import date, datetime
from typing import TYPE_CHECKING

from .patterns import compiled, may_match

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from . import ir

DATE_TIME = "2025-01-15T09:30:00Z"
DATE = "2025-01-15"

# Addresses and names are those that are kept for documentation (RFC 2606, RFC 3849, RFC 5737).
EXAMPLES: Mapping[str, str] = {
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
"""A text of each format; what is not here has no form that could be told."""

_DATE_TIME = re.compile(
    r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:(\d\d)(\.\d+)?([Zz]|[+-]\d\d:\d\d)", re.ASCII
)
_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)?", re.ASCII)
_DURATION = re.compile(
    r"P(?=.)(\d+W|(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?)", re.ASCII
)
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]*", re.ASCII)
_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", re.ASCII)
_HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?", re.ASCII)


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


def _is_time(value: str) -> bool:
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


_CHECKS: Mapping[str, Callable[[str], bool]] = {
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
    "time": _is_time,
    "uri": lambda value: _URI.fullmatch(value) is not None,
    "uuid": lambda value: _UUID.fullmatch(value) is not None and _parses(uuid.UUID, value),
}
