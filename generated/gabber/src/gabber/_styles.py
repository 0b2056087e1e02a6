"""How parameters are written into paths, queries, headers and cookies.

The styles are those of OpenAPI 3.1, 4.8.12.2 to 4.8.12.5, which refer to RFC 6570. A plain value
needs none of this; a generated method calls one of these functions where its parameter has a style
other than the default of its place.
"""

from __future__ import annotations

import re
from base64 import b64encode
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pydantic_core import from_json

from ._encode import encode, member_type
from ._texts import elements, escape, is_undefined, named, properties, text_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_RESERVED = ":/?[]@!$&'()*+,;="
"""RFC 3986, 2.2: what `allowReserved` leaves as it is; without `#`, which would end the query."""
_RESERVED_IN_PATH = _RESERVED.replace("/", "").replace("?", "")
_COOKIE_NAME = "!#$%&'*+^`|"
"""RFC 9110, 5.6.2: what a cookie's name may have beside the unreserved characters."""
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_TRIPLET = re.compile(r"(%[0-9A-Fa-f]{2})")

Shape = tuple[list[tuple[str, str]] | None, list[str]]
"""The properties of an object, or None and the texts of a list; a scalar is a list of one."""


@dataclass(frozen=True, slots=True)
class Styled:
    """A value that is already written: `write` makes `name=value` pairs, or one text, of a name."""

    write: Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Exploded:
    """A path or header value whose properties are written `name=value`."""

    value: object


def comma(value: object, *, reserved: bool = False) -> object:
    """Return a query or cookie value in the style `form` without `explode`: `ids=1,2`.

    `reserved` is `allowReserved`, here as in the other styles of a query.
    """
    return _joined(value, ",", reserved=reserved)


def space(value: object, *, reserved: bool = False) -> object:
    """Return a query value in the style `spaceDelimited`: `ids=1%202`."""
    return _joined(value, "%20", reserved=reserved)


def pipe(value: object, *, reserved: bool = False) -> object:
    """Return a query value in the style `pipeDelimited`: `ids=1%7C2`."""
    return _joined(value, "%7C", reserved=reserved)


def delimited(value: object, delimiter: str) -> object:
    """Return the elements of a list as one text, for a delimiter that no style of this place has."""
    found = elements(value)
    return value if found is None else delimiter.join(text_of(e) for e in found if not is_undefined(e)) or None


def whole_query(value: object, *, json: bool = False) -> object:
    """Return a value that is the whole query: as JSON, an object as a form, or text as it is; escaped.

    OpenAPI 3.2, 4.12.1: a parameter `in: querystring`, whose name does not travel.
    """
    if is_undefined(value):
        return value
    entries = None if json else properties(value)
    text = as_json(value) if json else value
    return Styled(lambda _: escape(text_of(text)) if entries is None else query_string(entries))


def deep_object(value: object, *, reserved: bool = False) -> object:
    """Return a query value in the style `deepObject`: `filter[a]=1&filter[b][c]=2`, escaped.

    The specification has one level of properties; servers take deeper ones in further brackets, and
    a list as a repeated name.
    """
    return _styled(value, lambda name: "&".join(_deep(escape(name), value, _writer(reserved=reserved))))


def bracketed(value: object, *, numbered: bool = False) -> object:
    """Return a query value with an entry for each element of a list: `ids[]=1`, or `ids[0]=1`."""
    found = elements(value)
    if found is None:
        return value
    texts = [text_of(element) for element in found if not is_undefined(element)]
    keys = range(len(texts)) if numbered else [""] * len(texts)
    return Styled(
        lambda name: "&".join(f"{escape(f'{name}[{k}]')}={escape(t)}" for k, t in zip(keys, texts, strict=True))
    )


def dotted(value: object) -> object:
    """Return a query value with an entry for each property of an object: `filter.a=1`."""
    entries = properties(value)
    if entries is None:
        return value
    return Styled(lambda name: query_string({f"{name}.{key}": inner for key, inner in entries.items()}))


def cookie(value: object, *, explode: bool = True) -> object:
    """Return a cookie in the style `cookie` of OpenAPI 3.2, 4.12.6: like `form`, and not escaped."""
    return _styled(value, lambda name: _cookie(name, _shape(value), explode=explode))


def reserved(value: object) -> object:
    """Return a query value with `allowReserved`.

    What RFC 3986 reserves is not escaped, nor is what is escaped already (RFC 6570, 3.2.3).
    """
    return _styled(value, lambda name: _query_pairs(name, value, _escape_unreserved))


def as_json(value: object) -> object:
    """Return a parameter as JSON text, for one that is described by `content`; it is ASCII."""
    return value if is_undefined(value) else _NOT_ASCII.sub(_escape_in_json, encode(value).decode())


def as_base64(value: object) -> object:
    """Return bytes as text (RFC 4648, 4), and text as it is."""
    return b64encode(value).decode() if isinstance(value, bytes | bytearray) else value


def translated(value: object, expected: Any, name: str | None = None) -> object:
    """Return a value with the API's names, for one whose TypedDicts have names of Python.

    Args:
        value: What was passed.
        expected: Its type, or the TypedDict of the method's keywords.
        name: The keyword.
    """
    if is_undefined(value) or isinstance(value, str | int | float):
        return value
    return from_json(encode(value, expected if name is None else member_type(expected, name)))


def label(value: object, *, explode: bool = False) -> object:
    """Return a path value in the style `label`: `.1,2`, or `.1.2` with `explode`."""
    return _styled(value, lambda _: _label(_shape(value), "." if explode else ",", explode=explode))


def matrix(name: str, value: object, *, explode: bool = False) -> object:
    """Return a path value in the style `matrix`: `;id=1,2`, or `;id=1;id=2` with `explode`."""
    return _styled(value, lambda _: _matrix(name, _shape(value), explode=explode))


def reserved_path(value: object, *, explode: bool = False) -> object:
    """Return a path value in the style `simple` with `allowReserved`.

    What would end a segment or the path is escaped all the same (OpenAPI 3.2, 4.8.2).
    """
    if is_undefined(value):
        return value
    return Styled(lambda _: _simple(_shape(value), _escape_in_path, explode=explode))


def exploded(value: object) -> object:
    """Return a path or header value in the style `simple` with `explode`: `a=1,b=2`."""
    return value if is_undefined(value) else Exploded(value)


def _escape_in_json(character: re.Match[str]) -> str:
    """Return a character as JSON escapes it (RFC 8259, 7): a header can hold nothing else."""
    units = character[0].encode("utf-16-be")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))


def path_value(name: str, value: object) -> str:
    """Return a path value, escaped; the style is `simple` unless the value is styled."""
    if isinstance(value, str):
        return escape(text_of(value))
    return value.write(name) if isinstance(value, Styled) else _placed(value, escape)


def header_value(value: object) -> str | None:
    """Return a header value in the style `simple`, or None for an empty list or object.

    Headers are not escaped.
    """
    return text_of(value) if isinstance(value, str) else _placed(value, str) or None


def cookie_pairs(name: str, value: object) -> str:
    """Return a cookie value as the `name=value` pairs of the style `form`, escaped."""
    if isinstance(value, Styled):
        return value.write(name)
    return "; ".join(f"{escape(key, _COOKIE_NAME)}={escape(text)}" for key, text in _pairs(name, _shape(value)))


def query_string(query: Mapping[str, object]) -> str:
    """Return the part of a URL after the `?`; the style is `form` unless a value is styled."""
    pairs: list[str] = []
    for name, value in query.items():
        if not is_undefined(value):
            try:
                pairs.append(value.write(name) if isinstance(value, Styled) else _query_pairs(name, value, escape))
            except (TypeError, ValueError) as error:
                raise named(error, name) from None
    return "&".join(pair for pair in pairs if pair)


def _shape(value: object) -> Shape:
    entries = properties(value)
    if entries is not None:
        return [(k, text_of(v)) for k, v in entries.items() if not is_undefined(v)], []
    found = elements(value)
    listed = [value] if found is None else found
    return None, [text_of(element) for element in listed if not is_undefined(element)]


def _pairs(name: str, shape: Shape) -> list[tuple[str, str]]:
    """Return names and texts: those of an object, or a name for each text."""
    pairs, texts = shape
    return [(name, text) for text in texts] if pairs is None else pairs


def _styled(value: object, write: Callable[[str], str]) -> object:
    return value if is_undefined(value) else Styled(write)


def _placed(value: object, write: Callable[[str], str]) -> str:
    if isinstance(value, Exploded):
        return _simple(_shape(value.value), write, explode=True)
    return _simple(_shape(value), write)


def _simple(shape: Shape, write: Callable[[str], str], *, explode: bool = False, joiner: str = ",") -> str:
    pairs, texts = shape
    if pairs is None:
        return joiner.join(map(write, texts))
    between = "=" if explode else joiner
    return joiner.join(f"{write(key)}{between}{write(text)}" for key, text in pairs)


def _label(shape: Shape, joiner: str, *, explode: bool) -> str:
    return f".{_simple(shape, escape, explode=explode, joiner=joiner)}" if any(shape) else ""


def _matrix(name: str, shape: Shape, *, explode: bool) -> str:
    if not any(shape):
        return ""
    if explode:
        named = [(escape(key), escape(text)) for key, text in _pairs(name, shape)]
    else:
        named = [(escape(name), _simple(shape, escape))]
    # RFC 6570, 3.2.7: no `=` before an empty value.
    return "".join(f";{key}={text}" if text else f";{key}" for key, text in named)


def _joined(value: object, joiner: str, *, reserved: bool) -> object:
    def write(name: str) -> str:
        shape = _shape(value)
        return f"{escape(name)}={_simple(shape, _writer(reserved=reserved), joiner=joiner)}" if any(shape) else ""

    return _styled(value, write)


def _writer(*, reserved: bool) -> Callable[[str], str]:
    return _escape_unreserved if reserved else escape


def _cookie(name: str, shape: Shape, *, explode: bool) -> str:
    if not any(shape):
        return ""
    named = _pairs(name, shape) if explode else [(name, _simple(shape, str))]
    return "; ".join(f"{key}={text}" for key, text in named)


def _query_pairs(name: str, value: object, write: Callable[[str], str]) -> str:
    return "&".join(f"{escape(key)}={write(text)}" for key, text in _pairs(name, _shape(value)))


def _escape_unreserved(text: str, safe: str = _RESERVED) -> str:
    triplets_and_rest = _TRIPLET.split(text)
    return "".join(part if index % 2 else escape(part, safe) for index, part in enumerate(triplets_and_rest))


def _escape_in_path(text: str) -> str:
    return _escape_unreserved(text, _RESERVED_IN_PATH)


def _deep(prefix: str, value: object, write: Callable[[str], str]) -> list[str]:
    if is_undefined(value):
        return []
    if (entries := properties(value)) is not None:
        return [pair for key, entry in entries.items() for pair in _deep(f"{prefix}%5B{escape(key)}%5D", entry, write)]
    if (found := elements(value)) is not None:
        return [pair for element in found for pair in _deep(prefix, element, write)]
    return [f"{prefix}={write(text_of(value))}"]
