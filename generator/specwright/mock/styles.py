"""Parameters as they travel: the styles of serialization (OpenAPI 3.1, 4.8.12.2; RFC 6570).

`openapi-core` 0.23 reads neither labels nor matrices nor exploded objects the way the
specification writes them, and takes delimiters that are part of a value for delimiters.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote, unquote_plus

from msgspec import Struct

from .reading import parsed_json
from .schema import kinds_of, properties_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from specwright import ir

    from .calls import Parameter
    from .reading import Texts
    from .schema import Part

_COMMA = re.compile(",")
_DELIMITERS = {
    "spaceDelimited": re.compile(r"%20|\+| "),
    "tabDelimited": re.compile(r"%09|\t"),
    "pipeDelimited": re.compile(r"\||%7C", re.IGNORECASE),
}
_BRACKETS = re.compile(r"\[([^\]]*)\]")
_MOST_STEPS = 32
_JSON = re.compile(r"[^;]*[/+]json\b", re.IGNORECASE)

Pairs = tuple[tuple[str, str], ...]
"""Names, decoded, with texts as they came."""


class Sent(Struct, frozen=True):
    """Where the parameters of a request are found. All texts are still encoded."""

    path: Pairs
    query: Pairs
    headers: Pairs
    cookies: Pairs
    whole_query: str = ""

    def at(self, place: str) -> Pairs:
        """Return the names and texts in a place."""
        match place:
            case "path":
                return self.path
            case "query":
                return self.query
            case "cookie":
                return self.cookies
            case _:
                return self.headers


class Found(Struct, frozen=True):
    """What a request says of a parameter: texts still to be typed, or a JSON value."""

    texts: Texts | None
    value: ir.Json = None


def pairs_of(encoded: str, separator: str = "&") -> Pairs:
    """Return the names and texts of a query, a form or a cookie header; names are decoded."""
    decode = unquote_plus if separator == "&" else str.strip
    found: list[tuple[str, str]] = []
    for part in encoded.split(separator):
        name, _, value = part.partition("=")
        if name or value:
            found.append((decode(name), value))
    return tuple(found)


def find(
    parameter: Parameter, sent: Sent, others: Iterable[str], *, as_text: bool = False
) -> Found | None:
    """Return what a request says of a parameter, or None if it says nothing.

    `others` are the names of other parameters in the same place: they are no properties of an
    exploded object. Where a schema allows text and a list or an object as well, the latter is
    read unless `as_text`.

    Raises:
        ValueError: The text is not of the parameter's style or content type.
    """
    pairs = sent.at(parameter.place)
    named = [text for name, text in pairs if _same(name, parameter.name, parameter.place)]
    decode = _decoder(parameter)
    if parameter.content_type is not None:
        if not named:
            return None
        text = decode(named[0])
        return (
            Found(None, parsed_json(text)) if _JSON.match(parameter.content_type) else Found(text)
        )
    part = parameter.schema.part if parameter.schema is not None else None
    wanted = _wanted(part, as_text=as_text)
    if parameter.style == "deepObject":
        return deep_object(parameter.name, pairs, decode)
    if parameter.explode and wanted == "object" and parameter.place in {"query", "cookie"}:
        return _exploded(part, pairs, decode, frozenset(others))
    if not named:
        return None
    return Found(_texts(parameter, wanted, named, decode))


def _same(name: str, wanted: str, place: str) -> bool:
    return name.lower() == wanted.lower() if place == "header" else name == wanted


def _decoder(parameter: Parameter) -> Callable[[str], str]:
    match parameter.place:
        case "query":
            return unquote_plus
        case "header":
            return str.strip
        case "cookie" if parameter.style == "cookie":
            return str
        case _:
            return unquote


def _wanted(part: Part | None, *, as_text: bool) -> str:
    """Return the form that a schema gives a value: `array`, `object` or `text`."""
    kinds = (kinds_of(part) if part is not None else None) or frozenset[str]()
    if as_text and kinds - {"null", "array", "object"}:
        return "text"
    return "array" if "array" in kinds else "object" if "object" in kinds else "text"


def _exploded(
    part: Part | None, pairs: Pairs, decode: Callable[[str], str], others: frozenset[str]
) -> Found | None:
    """Return an object whose properties stand for themselves: `R=100&G=200`."""
    known = properties_of(part) if part is not None else {}
    is_open = part is not None and part.contents.get("additionalProperties", not known) is not False
    texts: dict[str, Texts] = {
        name: decode(text)
        for name, text in pairs
        if name in known or (is_open and name not in others)
    }
    return Found(texts) if texts else None


def deep_object(name: str, pairs: Pairs, decode: Callable[[str], str]) -> Found | None:
    """Return an object written as `name[property]=value`, or None if there is none.

    The specification leaves more than one level open. What is done here is what servers do:
    brackets nest, and a name that comes again or is empty makes a list.
    """
    found: dict[str, Texts] = {}
    for key, text in pairs:
        steps = _BRACKETS.findall(key.removeprefix(name))
        if steps and key == name + "".join(f"[{step}]" for step in steps):
            _put(found, steps[:_MOST_STEPS], decode(text))
    return Found(found) if found else None


def _put(target: dict[str, Texts], steps: Sequence[str], text: str) -> None:
    step, *rest = steps
    before = target.get(step)
    if rest and rest != [""]:
        below = before if isinstance(before, dict) else {}
        target[step] = below
        _put(below, rest, text)
    elif before is None and not rest:
        target[step] = text
    else:
        known = before if isinstance(before, list) else [before] if before is not None else []
        target[step] = [*known, text]


def _texts(
    parameter: Parameter, wanted: str, named: Sequence[str], decode: Callable[[str], str]
) -> Texts:
    match parameter.style:
        case "label":
            return _prefixed(parameter, wanted, named[0], decode, ".")
        case "matrix":
            return _matrix(parameter, wanted, named[0], decode)
        case "form" | "cookie" | "spaceDelimited" | "pipeDelimited" if (
            wanted == "array" and parameter.explode
        ):
            return [decode(text) for text in named]
        case _:
            delimiter = _DELIMITERS.get(parameter.style, _COMMA)
            whole = ",".join(named) if parameter.place == "header" else named[0]
            return _split(whole, wanted, delimiter, decode, explode=parameter.explode)


def _prefixed(
    parameter: Parameter,
    wanted: str,
    text: str,
    decode: Callable[[str], str],
    prefix: str,
) -> Texts:
    if not text.startswith(prefix):
        message = f"it has to start with '{prefix}' in the style '{parameter.style}'"
        raise ValueError(message)
    pattern = re.compile(re.escape(prefix if parameter.explode else ","))
    return _split(text.removeprefix(prefix), wanted, pattern, decode, explode=parameter.explode)


def _matrix(parameter: Parameter, wanted: str, text: str, decode: Callable[[str], str]) -> Texts:
    """Return the texts of `;name=value`, `;name=a;name=b` or `;R=100;G=200`."""
    if parameter.explode and wanted == "object":
        return _prefixed(parameter, wanted, text, decode, ";")
    head = f";{parameter.name}"
    parts = text.split(f"{head}=") if text != head else ["", ""]
    if parts[0] or len(parts) < 2:
        message = f"it has to be written as '{head}=value' in the style 'matrix'"
        raise ValueError(message)
    if wanted == "array" and parameter.explode:
        return [decode(part) for part in parts[1:]]
    return _split(parts[1], wanted, _COMMA, decode, explode=False)


def _split(
    text: str,
    wanted: str,
    delimiter: re.Pattern[str],
    decode: Callable[[str], str],
    *,
    explode: bool,
) -> Texts:
    if wanted == "text":
        return decode(text)
    parts = delimiter.split(text) if text else []
    if wanted == "array":
        return [decode(part) for part in parts]
    if explode:
        pairs = [part.partition("=") for part in parts]
        return {decode(name): decode(value) for name, _, value in pairs}
    if len(parts) % 2:
        raise ValueError("it has a name without a value")
    return {decode(k): decode(v) for k, v in zip(parts[::2], parts[1::2], strict=True)}
