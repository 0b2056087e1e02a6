"""Text as JSON: what a text stands for under a schema."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, TypeAlias, cast

from .schema import items_of, kinds_of, others_of, properties_of

if TYPE_CHECKING:
    from specwright import ir

    from .schema import Part

Texts: TypeAlias = "str | list[Texts] | dict[str, Texts]"
"""What a style of serialization makes of a parameter: a text, a list, or properties."""

_INTEGER = re.compile(r"-?[0-9]{1,400}", re.ASCII)
_NUMBER = re.compile(r"-?[0-9]{1,400}(\.[0-9]+)?([eE][-+]?[0-9]{1,4})?", re.ASCII)
_MOST_DIGITS = 1_000
_WORDS: dict[str, ir.Json] = {"true": True, "false": False}


def typed(texts: Texts, part: Part, *, as_text: bool = False) -> ir.Json:
    """Return the JSON value that texts stand for under a schema.

    A text that no type of the schema can be written as stays a text. Where a schema allows both
    text and another type, the other one is preferred unless `as_text`.
    """
    if isinstance(texts, str):
        return _value(texts, part, as_text=as_text)
    if isinstance(texts, dict):
        # `a[0]=x&a[1]=y` is a list to most servers.
        kinds = kinds_of(part) or frozenset[str]()
        if "array" not in kinds or "object" in kinds:
            known, others = properties_of(part), others_of(part)
            return {
                name: typed(text, known.get(name, others), as_text=as_text)
                for name, text in texts.items()
            }
        texts = list(texts.values())
    items = items_of(part)
    return [typed(text, items, as_text=as_text) for text in texts]


def parsed_json(text: str | bytes) -> ir.Json:
    """Return what a text says as JSON (RFC 8259).

    Raises:
        ValueError: The text is not JSON; the message says why and where.
    """
    try:
        return cast("ir.Json", json.loads(text, parse_constant=_refuse, parse_int=_whole))
    except json.JSONDecodeError as error:
        message = (
            f"{error.msg[:1].lower()}{error.msg[1:]} at line {error.lineno}, column {error.colno}"
        )
        raise ValueError(message) from None
    except UnicodeDecodeError as error:
        message = f"byte {error.start} is not {error.encoding}"
        raise ValueError(message) from None
    except RecursionError:
        raise ValueError("it is nested too deeply") from None


def _value(text: str, part: Part, *, as_text: bool) -> ir.Json:
    kinds = kinds_of(part)
    if kinds is None or ("string" in kinds and as_text):
        return text
    if "integer" in kinds and _INTEGER.fullmatch(text):
        return int(text)
    if "number" in kinds and _NUMBER.fullmatch(text):
        return int(text) if _INTEGER.fullmatch(text) else float(text)
    if "boolean" in kinds and text in _WORDS:
        return _WORDS[text]
    if "null" in kinds and text in {"", "null"} and not ("string" in kinds and not text):
        return None
    if kinds & {"array", "object"} and text[:1] in {"[", "{"}:
        return _parsed_or_text(text)
    return text


def _parsed_or_text(text: str) -> ir.Json:
    try:
        return parsed_json(text)
    except ValueError:
        return text


def _whole(digits: str) -> int:
    if len(digits) > _MOST_DIGITS:
        message = f"a number has {len(digits)} digits"
        raise ValueError(message)
    return int(digits)


def _refuse(constant: str) -> ir.Json:
    message = f"{constant} is no JSON"
    raise ValueError(message)
