"""Which version of OpenAPI a document is written in, and the words of versions.

The reading itself is the same for all of them, but for Swagger 2.0, which `swagger_2_0` reads.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TYPE_CHECKING, Literal, cast

if TYPE_CHECKING:
    from specwright.diagnostics import Report
    from specwright.document import Node

Version = Literal["2.0", "3.0", "3.1", "3.2"]
Keys = dict[str | int, object]

_KEYS = ("openapi", "swagger")
_EXACT = {"openapi": re.compile(r"3\.[012]\.\d+"), "swagger": re.compile(r"2\.0")}
# What people write: `v3`, ` 3.0`, `3.1.0-rc1`, the number 2 of YAML.
_NEARLY = re.compile(r"\s*v?(\d+)(?:\.(\d+))?(?:\.\w+)*(?:[-+].*)?\s*", re.IGNORECASE)
_MEANT: dict[tuple[str, str | None], Version] = {
    ("2", None): "2.0",
    ("2", "0"): "2.0",
    ("3", None): "3.1",
    ("3", "0"): "3.0",
    ("3", "1"): "3.1",
    ("3", "2"): "3.2",
}
_SPELLED: dict[Version, str] = {
    "2.0": "swagger: '2.0'",
    "3.0": "openapi: 3.0.4",
    "3.1": "openapi: 3.1.2",
    "3.2": "openapi: 3.2.0",
}


def version_of(root: Node, report: Report) -> Version | None:
    """Return the version of the document at `root`, or None if it cannot be read.

    OpenAPI 3.2, 4.1: `openapi` is a string with three numbers; Swagger 2.0: `swagger` is the
    string `2.0`. What is nearly that is read, with a warning.
    """
    key = next((key for key in _KEYS if key in root.mapping), None)
    if key is None:
        _not_openapi(root, report)
        return None
    node = cast("Node", root.get(key))
    written = node.value
    text = str(written)
    found = _NEARLY.fullmatch(text) if isinstance(written, str | int | float) else None
    version = _MEANT.get((found[1], found[2])) if found is not None else None
    if version is None:
        _unsupported(key, node, report)
    elif not isinstance(written, str) or not _EXACT[key].fullmatch(text):
        what = f"`{key}: {text}`" if isinstance(written, str) else f"the number `{text}`"
        message = f"{what} is read as {name_of(version)}"
        way_out = f"write `{_SPELLED[version]}`"
        report.add("inexact-version", node.span, message, help=way_out)
    return version


def name_of(version: Version) -> str:
    """Return what people call a version."""
    return "Swagger 2.0" if version == "2.0" else f"OpenAPI {version}"


def _not_openapi(root: Node, report: Report) -> None:
    if "swaggerVersion" in root.mapping:
        version = root.mapping["swaggerVersion"]
        report.add("unsupported-version", root.span, f"Swagger `{version}` is not read")
        return
    lowered = {key.lower(): key for key in root.mapping}
    near = get_close_matches("openapi", lowered, n=1) or get_close_matches("swagger", lowered, n=1)
    way_out = f"write `{near[0]}` for `{lowered[near[0]]}`" if near else None
    if near and near[0] not in _KEYS:
        right = "openapi" if get_close_matches(near[0], ["openapi"]) else "swagger"
        way_out = f"write `{right}` for `{lowered[near[0]]}`"
    message = "there is no key `openapi` or `swagger` at the top"
    report.add("not-openapi", root.span, message, help=way_out)


def _unsupported(key: str, node: Node, report: Report) -> None:
    is_number = isinstance(node.value, str | int | float) and not isinstance(node.value, bool)
    if not is_number or not str(node.value)[:1].isdecimal():
        way_out = f"write the version, such as `{_SPELLED['2.0' if key == 'swagger' else '3.1']}`"
        report.add("invalid-version", node.span, f"`{key}` says no version", help=way_out)
        return
    message = f"{'Swagger' if key == 'swagger' else 'OpenAPI'} `{node.value}` is not read"
    report.add("unsupported-version", node.span, message)


_HOMES: dict[str, tuple[Version, ...]] = {
    "nullable": ("3.0",),
    "a list of types": ("3.1", "3.2"),
    "type: 'null'": ("3.1", "3.2"),
    "an exclusive bound that is a boolean": ("2.0", "3.0"),
    "an exclusive bound that is a number": ("3.1", "3.2"),
    "a discriminator that is a string": ("2.0",),
    "a discriminator that is an object": ("3.0", "3.1", "3.2"),
    "anyOf": ("3.0", "3.1", "3.2"),
    "const": ("3.1", "3.2"),
    "contentEncoding": ("3.1", "3.2"),
    "contentSchema": ("3.1", "3.2"),
    "oneOf": ("3.0", "3.1", "3.2"),
    "patternProperties": ("3.1", "3.2"),
    "prefixItems": ("3.1", "3.2"),
    "$self": ("3.2",),
    "additionalOperations": ("3.2",),
    "dataValue": ("3.2",),
    "defaultMapping": ("3.2",),
    "in: cookie": ("3.0", "3.1", "3.2"),
    "in: querystring": ("3.2",),
    "itemSchema": ("3.2",),
    "query": ("3.2",),
}
"""What not every version says that is read, with the versions that do."""


@dataclass(slots=True)
class Words:
    """Collects the words of other versions in a document, to say each of them once."""

    version: Version
    report: Report
    foreign: frozenset[str] = field(init=False)
    """What the version of the document does not say."""
    _met: dict[str, list[Node]] = field(default_factory=dict[str, "list[Node]"])

    def __post_init__(self) -> None:
        self.foreign = frozenset(
            word for word, homes in _HOMES.items() if self.version not in homes
        )

    def meet(self, word: str, node: Node | None) -> None:
        """Take note of a word at a place; one of the document's own version means nothing."""
        if word in self.foreign and node is not None and _is_written(node):
            self._met.setdefault(word, []).append(node)

    def mark(self) -> int:
        """Return a mark of now: another one means that a word was met."""
        return sum(map(len, self._met.values()))

    def tell(self) -> None:
        """Report what was met, each word at the first place."""
        for word, nodes in sorted(self._met.items()):
            shown = word if word.startswith(("a ", "an ")) else f"`{word}`"
            more = f"; there are {len(nodes)} of them" if len(nodes) > 1 else ""
            message = f"{shown} belongs to {_home(word)}, and is read as it is meant there{more}"
            self.report.add("word-of-another-version", nodes[0].key_span, message)


def _is_written(node: Node) -> bool:
    """Return whether a keyword is what somebody wrote, not what a mistake was taken to mean."""
    schema = node.parent
    if schema is None or schema.parent is None or not schema.is_mapping:
        return True
    written = cast("Keys", schema.parent.value)[schema.key]
    return isinstance(written, dict) and cast("Keys", written).get(node.key) is node.value


def _home(word: str) -> str:
    """Return the versions that have a word, as people say it."""
    first, *others = _HOMES[word]
    if not others:
        return name_of(first)
    return f"{name_of(first)} and " + ("later" if others[-1] == "3.2" else name_of(others[-1]))
