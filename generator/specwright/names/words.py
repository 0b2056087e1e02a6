"""Names as sequences of words, and the spellings that Python makes of them."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

# Over the kinds of the letters (`_kind`), so that every alphabet splits alike: a run of capitals
# with a plural's `s` (`stopIDsOf`), a run before the last capital that lower case follows
# (`HTTPServer`), a word with or without a capital, digits with the lower case after them (`2fa`).
_WORD = re.compile(r"[A]{2,}s(?![as])|[A]+(?![as])|[A]?[as]+|0+[as]*")
_NO_WORD = re.compile(r"[\W_]+")
INITIALISMS = frozenset(
    [
        "3ds",
        "ach",
        "acl",
        "ai",
        "api",
        "ats",
        "cpu",
        "crm",
        "db",
        "dns",
        "e2e",
        "eeoc",
        "gb",
        "gpu",
        "hd",
        "hris",
        "html",
        "http",
        "https",
        "id",
        "ip",
        "iso",
        "jsonl",
        "kb",
        "kyb",
        "kyc",
        "lfs",
        "mb",
        "mp3",
        "mp4",
        "nft",
        "saml",
        "sdk",
        "sku",
        "sms",
        "ss",
        "ssh",
        "sso",
        "url",
        "uri",
        "uuid",
    ]
)
"""Words that class names write in capitals; those of names in published SDKs."""
_BRANDS = {"openai": "OpenAI", "openapi": "OpenAPI", "github": "GitHub", "oauth": "OAuth"}
_SIGNED = re.compile(r"[+-]\d")
_SYMBOLS = {
    "$": "dollar", "@": "at", "+": "plus", ".": "dot", "#": "hash", "%": "percent", "*": "star",
    "/": "slash", ":": "colon", "!": "not", "<": "less", ">": "greater", "=": "equals", "~": "tilde",
    "&": "and", "|": "or", "?": "question", ",": "comma", "[": "of", "-": "dash",
}  # fmt: skip
_NO_CASINGS: Mapping[str, str] = MappingProxyType({})
_NO_PLURAL = re.compile(r"(?<![A-Z])([A-Z]{2,}[B-Z]|[A-Z]{2,})(As|Is)(?=[A-Z][a-z])")
"""A run of capitals before a short word that looks like the end of its plural: `LLMAsJudge`."""
_ONE_WORD = re.compile(rf"(?:{'|'.join(_BRANDS.values())})(?![a-z])|IPv(?=[46])")


@lru_cache(maxsize=65536)
def words(name: str) -> tuple[str, ...]:
    """Return the words of a name in any spelling: `HTTPServer-id2` is `http server id2`.

    Digits belong to the word that they follow.
    """
    text = _NO_PLURAL.sub(lambda found: f"{found[1]} {found[2]}", name)
    text = _ONE_WORD.sub(lambda found: found.group().capitalize(), _normal(text))
    found: list[str] = []
    for part in _NO_WORD.split(text):
        for index, match in enumerate(_WORD.finditer(_kinds(part))):
            word = part[match.start() : match.end()]
            if index and match.group().startswith("0"):
                found[-1] += word
            else:
                found.append(_normal(word.lower()))
    return tuple(found)


@lru_cache(maxsize=65536)
def spelled_out(name: str) -> tuple[str, ...]:
    """Return the words of a name and of the symbols in it, where those alone tell it from another.

    `$top` is `dollar top`, `_id` is `underscore id`, `-1` is `minus 1`.
    """
    text = re.sub(r"^_+", " underscore ", name)
    text = re.sub(r"^-", " minus ", text)
    return words("".join(f" {_SYMBOLS[c]} " if c in _SYMBOLS else c for c in text))


def property_words(name: str) -> tuple[str, ...]:
    """Return the words of a property or a parameter; a number has its sign: `+1` is `plus 1`."""
    return spelled_out(name) if _SIGNED.match(name) else words(name)


def _normal(text: str) -> str:
    """Return the one spelling of what Python takes for the same identifier."""
    return unicodedata.normalize("NFKC", text)


def _kinds(text: str) -> str:
    """Return the kind of each character."""
    return text.translate(_ASCII) if text.isascii() else "".join(map(_kind, text))


@lru_cache(maxsize=4096)
def _kind(character: str) -> str:
    if character == "s":
        return character
    if character.isdecimal():
        return "0"
    return "A" if character.isupper() else "a"


_ASCII = {code: _kind(chr(code)) for code in range(128)}


def snake(parts: tuple[str, ...]) -> str:
    """Return words as a function or a variable is written: `http_server`."""
    return "_".join(parts)


def pascal(parts: tuple[str, ...], casings: Mapping[str, str] = _NO_CASINGS) -> str:
    """Return words as a class is written: `HTTPServer`, `RealtimeSession`, `StopIDs`.

    `casings` has the words that are written in a way of their own.
    """
    return _normal("".join(_capitalised(part, casings) for part in parts))


def upper_snake(parts: tuple[str, ...]) -> str:
    """Return words as a constant or an environment variable is written: `HTTP_SERVER`."""
    return "_".join(parts).upper()


def _capitalised(word: str, casings: Mapping[str, str]) -> str:
    if word in casings:
        return casings[word]
    if word in INITIALISMS:
        return word.upper()
    singular = word.removesuffix("s")
    if singular in INITIALISMS or casings.get(singular, "").isupper():
        return singular.upper() + "s"
    return _BRANDS.get(word) or word[:1].upper() + word[1:]
