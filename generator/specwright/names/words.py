"""Names as sequences of words, and the spellings that Python makes of them."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Between a lower-case letter or digit and a capital, before the last capital of a run that a
# lower-case letter follows (`HTTPServer`), and around the plural of an acronym (`stopIDsOf`).
_WORD = re.compile(r"[A-Z]{2,}s(?![a-z])|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[^\W_A-Za-z0-9]+")
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


@lru_cache(maxsize=65536)
def words(name: str) -> tuple[str, ...]:
    """Return the words of a name in any spelling: `HTTPServer-id2` is `http server id2`.

    Digits belong to the word that they follow.
    """
    text = unicodedata.normalize("NFKC", name)
    found: list[str] = []
    for part in _NO_WORD.split(text):
        for index, word in enumerate(_WORD.findall(part)):
            if index and word[0].isdigit():
                found[-1] += word
            else:
                found.append(word.lower())
    return tuple(found)


def snake(parts: tuple[str, ...]) -> str:
    """Return words as a function or a variable is written: `http_server`."""
    return "_".join(parts)


def pascal(parts: tuple[str, ...]) -> str:
    """Return words as a class is written: `HTTPServer`, `RealtimeSession`, `StopIDs`."""
    return "".join(map(_capitalised, parts))


def upper_snake(parts: tuple[str, ...]) -> str:
    """Return words as a constant or an environment variable is written: `HTTP_SERVER`."""
    return "_".join(parts).upper()


def _capitalised(word: str) -> str:
    if word in INITIALISMS:
        return word.upper()
    if word.endswith("s") and word[:-1] in INITIALISMS:
        return word[:-1].upper() + "s"
    return _BRANDS.get(word) or word[:1].upper() + word[1:]
