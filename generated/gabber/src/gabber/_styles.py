"""How parameters are written into paths, queries, headers and cookies.

The styles are those of OpenAPI 3.1, 4.8.12.2 to 4.8.12.5, which refer to RFC 6570. A plain value
needs none of this; a generated method calls one of these functions where its parameter has a style
other than the default of its place.
"""

from __future__ import annotations

import json

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING
from urllib.parse import quote

import pydantic

from ._narrow import is_iterable, is_mapping
from ._sentinels import omit

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_RESERVED = ":/?#[]@!$&'()*+,;="
"""RFC 3986, 2.2: what `allowReserved` leaves as it is."""


@dataclass(frozen=True, slots=True)
class Styled:
    """A value that is already written: `write` makes `name=value` pairs, or one text, of a name."""

    write: Callable[[str], str]


def comma(value: object) -> object:
    """Return a query value in the style `form` without `explode`: `ids=1,2`."""
    return _joined(value, ",")


def space(value: object) -> object:
    """Return a query value in the style `spaceDelimited`: `ids=1%202`."""
    return _joined(value, "%20")


def pipe(value: object) -> object:
    """Return a query value in the style `pipeDelimited`: `ids=1%7C2`."""
    return _joined(value, "%7C")


def deep_object(value: object) -> object:
    """Return a query value in the style `deepObject`: `filter[a]=1&filter[b][c]=2`."""
    if value is omit or value is None:
        return value
    return Styled(lambda name: "&".join(_deep(escape(name), value)))


def reserved(value: object) -> object:
    """Return a query value with `allowReserved`: what RFC 3986 reserves is not escaped."""
    if value is omit or value is None:
        return value
    return Styled(lambda name: _query_pairs(name, value, _RESERVED))


def as_json(value: object) -> object:
    """Return a parameter as JSON text, for one that is described by `content`."""
    if value is omit or value is None:
        return value
    plain = pydantic.TypeAdapter[object](object).dump_python(value, mode="json", by_alias=True, exclude_unset=True)
    return json.dumps(plain, separators=(",", ":"), ensure_ascii=False)


def label(value: object, *, explode: bool = False) -> Styled:
    """Return a path value in the style `label`: `.1.2`."""
    joiner = "." if explode else ","
    return Styled(lambda _: "." + _simple(value, escape, explode=explode, joiner=joiner))


def matrix(name: str, value: object, *, explode: bool = False) -> Styled:
    """Return a path value in the style `matrix`: `;id=1,2`, or `;id=1;id=2` with `explode`."""
    return Styled(lambda _: _matrix(escape(name), value, explode=explode))


def exploded(value: object) -> object:
    """Return a path or header value in the style `simple` with `explode`: `a=1,b=2`."""
    if value is omit or value is None:
        return value
    return Styled(lambda _: _simple(value, escape, explode=True))


def path_value(name: str, value: object) -> str:
    """Return a path value, escaped; the style is `simple` unless the value is styled."""
    return value.write(name) if isinstance(value, Styled) else _simple(value, escape)


def header_value(name: str, value: object) -> str:
    """Return a header value in the style `simple`; headers are not escaped."""
    return value.write(name) if isinstance(value, Styled) else _simple(value, str)


def query_string(query: Mapping[str, object]) -> str:
    """Return the part of a URL after the `?`; the style is `form` unless a value is styled.

    What is `omit` or None is left out: RFC 6570, 3.2.1, has no value for null.
    """
    pairs = [
        value.write(name) if isinstance(value, Styled) else _query_pairs(name, value)
        for name, value in query.items()
        if value is not omit and value is not None
    ]
    return "&".join(pair for pair in pairs if pair)


def escape(text: str, safe: str = "") -> str:
    """Return text with all but unreserved characters percent-encoded (RFC 3986, 2.3)."""
    return quote(text, safe=safe)


def text_of(value: object) -> str:
    """Return a scalar as text: `true`, `2020-01-01T00:00:00Z`, `null`."""
    if isinstance(value, str):
        return value.value if isinstance(value, Enum) else value
    if value is True or value is False:
        return "true" if value else "false"
    if value is None:
        return "null"
    if isinstance(value, datetime):
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    return str(value.value) if isinstance(value, Enum) else str(value)


def properties(value: object) -> Mapping[str, object] | None:
    """Return the properties of an object by their names in JSON, or None if it is no object."""
    if isinstance(value, pydantic.BaseModel):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    return value if is_mapping(value) else None


def elements(value: object) -> list[object] | None:
    """Return the elements of a list, or None if it is none."""
    if isinstance(value, str | bytes) or is_mapping(value) or not is_iterable(value):
        return None
    return list(value)


def _simple(value: object, write: Callable[[str], str], *, explode: bool = False, joiner: str = ",") -> str:
    if (entries := properties(value)) is not None:
        between = "=" if explode else ","
        pairs = (write(k) + between + write(text_of(v)) for k, v in entries.items())
        return joiner.join(pairs)
    if (found := elements(value)) is not None:
        return joiner.join(write(text_of(e)) for e in found)
    return write(text_of(value))


def _matrix(name: str, value: object, *, explode: bool) -> str:
    entries, found = properties(value), elements(value)
    if explode and entries is not None:
        return "".join(f";{escape(k)}={escape(text_of(v))}" for k, v in entries.items())
    if explode and found is not None:
        return "".join(f";{name}={escape(text_of(e))}" for e in found)
    return f";{name}={_simple(value, escape)}"


def _joined(value: object, joiner: str) -> object:
    if value is omit or value is None:
        return value
    return Styled(lambda name: f"{escape(name)}={_flat(value, joiner)}")


def _flat(value: object, joiner: str) -> str:
    if (entries := properties(value)) is not None:
        flat = (part for k, v in entries.items() for part in (k, text_of(v)))
        return joiner.join(map(escape, flat))
    found = elements(value)
    return joiner.join(escape(text_of(e)) for e in ([value] if found is None else found))


def _query_pairs(name: str, value: object, safe: str = "") -> str:
    if (entries := properties(value)) is not None:
        pairs = [(key, entry) for key, entry in entries.items() if entry is not omit]
    elif (found := elements(value)) is not None:
        pairs = [(name, element) for element in found]
    else:
        pairs = [(name, value)]
    return "&".join(f"{escape(k)}={escape(text_of(v), safe)}" for k, v in pairs)


def _deep(prefix: str, value: object) -> list[str]:
    if (entries := properties(value)) is not None:
        return [
            pair
            for key, entry in entries.items()
            if entry is not omit
            for pair in _deep(f"{prefix}[{escape(key)}]", entry)
        ]
    if (found := elements(value)) is not None:
        return [pair for element in found for pair in _deep(prefix, element)]
    return [f"{prefix}={escape(text_of(value))}"]
