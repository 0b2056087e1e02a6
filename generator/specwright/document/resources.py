"""What of a file can be named by itself: schemas with `$id`, `$anchor` or `$dynamicAnchor`.

JSON Schema 2020-12, sections 8.2.1 and 8.2.2. A name of an earlier draft, `$id: '#name'`, is an anchor.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast
from urllib.parse import urljoin

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright.diagnostics import Report

    from .node import File, Node

Keys = tuple[str | int, ...]

_WORDS = ("$id", "$anchor", "$dynamicAnchor", "\\u0024")
_DATA = frozenset({"const", "default", "enum", "example", "examples"})
"""Keywords whose values are data, in which nothing is a schema."""
_NAMES = frozenset(
    {"$defs", "callbacks", "definitions", "dependentSchemas", "headers", "links", "parameters",
     "pathItems", "paths", "patternProperties", "properties", "requestBodies", "responses", "schemas"}
)  # fmt: skip
"""Keywords whose values have names for keys, which are not keywords."""


class Resource(Struct, frozen=True):
    """A file, or a schema in it with a URI: what pointers and names in it are relative to."""

    file: File
    keys: Keys
    uri: str


@dataclass(slots=True)
class Index:
    """The resources of a file by where they stand, and the names of places in each of them."""

    file: File
    resources: dict[Keys, Resource] = field(default_factory=dict[Keys, Resource])
    anchors: dict[tuple[Keys, str], Keys] = field(default_factory=dict[tuple[Keys, str], Keys])
    dynamic: set[tuple[Keys, str]] = field(default_factory=set[tuple[Keys, str]])
    places: dict[tuple[Keys, str], Node] = field(default_factory=dict[tuple[Keys, str], "Node"])
    """Where pointers from a resource have led: many references name the same place."""

    def of(self, node: Node) -> Resource:
        """Return the resource that a node belongs to."""
        if len(self.resources) > 1:
            keys = node.keys
            for length in range(len(keys), 0, -1):
                if keys[:length] in self.resources:
                    return self.resources[keys[:length]]
        return self.resources[()]

    def names(self, resource: Resource) -> list[str]:
        """Return the names that a resource gives to places."""
        return [name for keys, name in self.anchors if keys == resource.keys]


def index(file: File, report: Report) -> Index:
    """Return what can be named in a file; a name that stands twice is reported."""
    found = Index(file, {(): Resource(file, (), file.uri)})
    if file.origin is None and not any(word in file.text for word in _WORDS):
        return found
    pending: list[tuple[object, Keys, Resource, bool]] = [
        (file.data, (), found.resources[()], False)
    ]
    while pending:
        value, keys, resource, is_names = pending.pop()
        if isinstance(value, dict):
            mapping = cast("dict[str, object]", value)
            if not is_names:
                resource = _named(found, mapping, keys, resource, report)
            below = [
                (child, (*keys, key), resource, not is_names and key in _NAMES)
                for key, child in mapping.items()
                if is_names or key not in _DATA
            ]
            pending += reversed(below)
        elif isinstance(value, list):
            items = enumerate(cast("list[object]", value))
            pending += reversed([(child, (*keys, i), resource, False) for i, child in items])
    return found


def _named(
    found: Index, mapping: dict[str, object], keys: Keys, resource: Resource, report: Report
) -> Resource:
    """Take note of the names of a schema, and return the resource that it belongs to."""
    uri = mapping.get("$id")
    if isinstance(uri, str) and uri.partition("#")[0]:
        try:
            own = Resource(found.file, keys, urljoin(resource.uri, uri.partition("#")[0]))
        except ValueError:
            span = found.file.span((*keys, "$id"))
            report.add("invalid-value", span, f"`{uri}` is no reference to a URI")
        else:
            found.resources[keys] = resource = own
    for keyword, name in _names(mapping):
        key = (resource.keys, name)
        if key in found.anchors:
            first = found.file.span(found.anchors[key])
            message = f"`{name}` names another schema already"
            where = found.file.span((*keys, keyword))
            report.add("duplicate-anchor", where, message, related=(("that is at", first),))
            continue
        found.anchors[key] = keys
        if keyword == "$dynamicAnchor":
            found.dynamic.add(key)
    return resource


def _names(mapping: dict[str, object]) -> Iterator[tuple[str, str]]:
    uri = mapping.get("$id")
    if isinstance(uri, str) and uri.startswith("#") and not uri.startswith("#/") and len(uri) > 1:
        yield "$id", uri[1:]
    seen: set[str] = set()
    for keyword in ("$anchor", "$dynamicAnchor"):
        name = mapping.get(keyword)
        if isinstance(name, str) and name not in seen:
            seen.add(name)
            yield keyword, name
