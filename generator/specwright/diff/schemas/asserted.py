"""What JSON Schema only notes, and clients go by all the same: formats, encodings, discriminators."""

from __future__ import annotations

import base64
import json
import re
from datetime import date, datetime, time
from ipaddress import IPv4Address, IPv6Address
from typing import TYPE_CHECKING
from uuid import UUID

from jsonschema import FormatChecker

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from specwright.document import Node

_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_TIME = re.compile(r"\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+")


def _base64(text: str) -> None:
    base64.b64decode(text, validate=True)


def _date_time(text: str) -> None:
    day, separator, rest = text[:10], text[10:11], text[11:]
    if separator.lower() != "t":
        raise ValueError(text)
    _matching(_DATE, date.fromisoformat)(day)
    _matching(_TIME, time.fromisoformat)(rest)
    datetime.fromisoformat(text)


def _matching(pattern: re.Pattern[str], read: Callable[[str], object]) -> Callable[[str], None]:
    def check(text: str) -> None:
        if pattern.fullmatch(text) is None:
            raise ValueError(text)
        read(text)

    return check


_TEXTS: dict[str, Callable[[str], object]] = {
    "date": _matching(_DATE, date.fromisoformat),
    "time": _matching(_TIME, time.fromisoformat),
    "date-time": _date_time,
    "uuid": _matching(_UUID, UUID),
    "email": _matching(_EMAIL, str),
    "ipv4": IPv4Address,
    "ipv6": IPv6Address,
    "byte": _base64,
    "json": json.loads,
}
_BITS = {"int32": 31, "int64": 63}
FORMATS = frozenset({*_TEXTS, *_BITS})
"""The formats that are looked at (JSON Schema 2020-12, 7.3; OpenAPI 3.2, 4.4)."""
TRIES: tuple[object, ...] = (
    "2024-02-29", "2024-02-29T12:00:00Z", "12:00:00Z", "6f2d1c54-8a3e-4b7f-9c1d-2e5a7b9c0d1e",
    "a@example.com", "192.0.2.1", "2001:db8::1", "YQ==", "no such thing", 1 << 31, 1 << 63,
)  # fmt: skip
"""Values of which each format allows one, and not all of them."""


def checker() -> FormatChecker:
    """Return what looks at formats, the same ones wherever it runs."""
    found = FormatChecker(formats=())
    for name, read in _TEXTS.items():
        found.checks(name, raises=ValueError)(_of_text(read))
    for name, bits in _BITS.items():
        found.checks(name)(_of_number(bits))
    return found


def _of_text(read: Callable[[str], object]) -> Callable[[object], bool]:
    def check(value: object) -> bool:
        if isinstance(value, str):
            read(value)
        return True

    return check


def _of_number(bits: int) -> Callable[[object], bool]:
    def check(value: object) -> bool:
        if isinstance(value, bool) or not isinstance(value, int):
            return True
        return -(1 << bits) <= value < 1 << bits

    return check


def tags(node: Node) -> Iterator[tuple[str, str, Node]]:
    """Yield the property, the value and the reference of each entry of a discriminator's mapping."""
    discriminator = node.get("discriminator")
    name = discriminator.get("propertyName") if discriminator is not None else None
    mapping = discriminator.get("mapping") if discriminator is not None else None
    if name is None or not isinstance(name.value, str) or mapping is None:
        return
    for value, reference in mapping.items():
        if isinstance(reference.value, str) and "/" in reference.value:
            yield name.value, value, reference
