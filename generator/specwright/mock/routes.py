"""Finds the path template of a document that a concrete path belongs to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_EXPRESSION = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Match:
    """A template that a path belongs to, and the text of its variables, still percent-encoded."""

    template: str
    variables: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Route:
    """A path template ready to be compared with paths.

    Documents tell operations apart by a query or a fragment in the template, although
    OpenAPI 3.1, 4.8.8.1, has none there: a request has to bear such a query; fragments never travel.
    """

    template: str
    expression: re.Pattern[str]
    names: tuple[str, ...]
    query: frozenset[str]


def routes_of(templates: Iterable[str]) -> tuple[Route, ...]:
    """Return the routes of path templates, the most concrete first (OpenAPI 3.1, 4.8.8.2).

    A segment without a variable is more concrete than one with, and among those with variables
    the one with more text around them.
    """
    ordered = sorted(dict.fromkeys(templates), key=_concreteness)
    return tuple(_route(template) for template in ordered)


def matches(routes: Sequence[Route], path: str, query: str = "") -> Iterator[Match]:
    """Yield the templates that a percent-encoded path belongs to, the most concrete first."""
    sent = frozenset(query.split("&"))
    for route in routes:
        if not route.query <= sent:
            continue
        found = route.expression.fullmatch(path)
        if found is not None:
            values = found.groups()
            yield Match(route.template, tuple(zip(route.names, values, strict=True)))


def _concreteness(template: str) -> tuple[tuple[tuple[int, int], ...], int]:
    path, query = _parts(template)
    return tuple(_rank(segment) for segment in path.split("/")), -len(query)


def _parts(template: str) -> tuple[str, frozenset[str]]:
    path, _, query = template.partition("#")[0].partition("?")
    return path, frozenset(query.split("&") if query else ())


def _rank(segment: str) -> tuple[int, int]:
    around = _EXPRESSION.sub("", segment)
    return (0, 0) if around == segment else (1, -len(around))


def _route(template: str) -> Route:
    names: list[str] = []
    pattern = ""
    end = 0
    path, query = _parts(template)
    for found in _EXPRESSION.finditer(path):
        pattern += _literal(path[end : found.start()]) + "([^/]+)"
        names.append(found[1])
        end = found.end()
    return Route(template, re.compile(pattern + _literal(path[end:])), tuple(names), query)


def _literal(text: str) -> str:
    """Return an expression for a text each of whose characters may be percent-encoded.

    Both spellings name the same path (RFC 3986, 6.2.2.2), except for a `/`.
    """
    return "".join(_character(character) for character in text)


def _character(character: str) -> str:
    if character == "/":
        return "/"
    encoded = "".join(f"%{byte:02x}" for byte in character.encode("utf-8", "surrogatepass"))
    return f"(?:{re.escape(character)}|(?i:{encoded}))"
