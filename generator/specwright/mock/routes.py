"""Finds the path template of a document that a concrete path belongs to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_Rank = tuple[tuple[tuple[int, int], ...], int]
"""Orders templates, the most concrete first: segment by segment, then by their queries."""

_EXPRESSION = re.compile(r"\{([^{}]*)\}")


class Match(Struct, frozen=True):
    """A template that a path belongs to, and the text of its variables, still percent-encoded."""

    template: str
    variables: tuple[tuple[str, str], ...]
    rank: _Rank


class Route(Struct, frozen=True):
    """A path template ready to be compared with paths.

    Documents tell operations apart by a query or a fragment in the template, although
    OpenAPI 3.1, 4.8.8.1, has none there: a request has to bear such a query; fragments never travel.
    """

    template: str
    expression: re.Pattern[str]
    names: tuple[str, ...]
    query: frozenset[str]
    rank: _Rank


def routes_of(templates: Iterable[str]) -> tuple[Route, ...]:
    """Return the routes of path templates.

    A concrete path goes before a templated one (OpenAPI 3.1, 4.8.8.2). So does a segment without
    a variable before one with, and among those with variables the one with more text around them.
    """
    return tuple(_route(template) for template in dict.fromkeys(templates))


def matches(
    routes: Sequence[Route], path: str, query: str, prefixes: Sequence[str]
) -> tuple[Match, ...]:
    """Return the templates that a percent-encoded path belongs to, the most concrete first.

    The path counts as it is, and as what is left of it after each prefix that it starts with.
    """
    sent = frozenset(query.split("&"))
    paths = [path, *(path.removeprefix(p) for p in prefixes if path.startswith(p + "/"))]
    found: list[Match] = []
    for candidate in paths:
        for route in routes:
            match = route.expression.fullmatch(candidate) if route.query <= sent else None
            if match is not None:
                variables = tuple(zip(route.names, match.groups(), strict=True))
                found.append(Match(route.template, variables, route.rank))
    return tuple(sorted(found, key=lambda match: match.rank))


def variables_of(template: str) -> tuple[str, ...]:
    """Return the names of the variables of a template, in its order."""
    return tuple(_EXPRESSION.findall(_parts(template)[0]))


def _rank(path: str, query: frozenset[str]) -> _Rank:
    return tuple(_concreteness(segment) for segment in path.split("/")), -len(query)


def _parts(template: str) -> tuple[str, frozenset[str]]:
    path, _, query = template.partition("#")[0].partition("?")
    return path, frozenset(query.split("&") if query else ())


def _concreteness(segment: str) -> tuple[int, int]:
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
    expression = re.compile(pattern + _literal(path[end:]))
    return Route(template, expression, tuple(names), query, _rank(path, query))


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
