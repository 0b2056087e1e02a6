"""Values of a configuration in the form that they have to have; anything else is a finding."""

from __future__ import annotations

import re
from difflib import get_close_matches
from types import MappingProxyType
from typing import TYPE_CHECKING

from msgspec import Struct, field

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from specwright.diagnostics import Report
    from specwright.document import Node

_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
"""POSIX.1-2017, 8.1: a name of an environment variable, in either case."""
_HEADER = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
"""RFC 9110, 5.6.2: a name of a header."""
_NOTHING: Mapping[str, str] = MappingProxyType({})


class Values(Struct, frozen=True):
    """Reads values; findings go to `report`.

    `foreign` are the keys that were for other generators, with the reason why they mean nothing here;
    `unknown` those that mean nothing at all, with the key that may be meant.
    """

    report: Report
    foreign: list[tuple[Node, str]] = field(default_factory=list["tuple[Node, str]"])
    unknown: list[tuple[Node, str | None]] = field(default_factory=list["tuple[Node, str | None]"])

    def entries(self, node: Node | None) -> Iterator[tuple[str, Node]]:
        """Yield the entries of a mapping; nothing and null have none."""
        if node is None or node.value is None:
            return
        if not node.is_mapping:
            self.refuse(node, "has to be a mapping")
            return
        yield from node.items()

    def known(
        self, node: Node | None, keys: frozenset[str], foreign: Mapping[str, str] = _NOTHING
    ) -> dict[str, Node]:
        """Return the entries of a mapping whose keys mean something; `foreign` ones do elsewhere."""
        found: dict[str, Node] = {}
        for key, child in self.entries(node):
            if key in keys:
                found[key] = child
            elif key in foreign:
                self.foreign.append((child, foreign[key]))
            else:
                close = get_close_matches(key, sorted({*keys, *foreign}), 1, 0.75)
                self.unknown.append((child, close[0] if close else None))
        return found

    def mention_others(self) -> None:
        """Report the keys that mean nothing here, those that were for other generators all at once."""
        self._mention_unknown()
        self._mention_foreign()

    def _mention_unknown(self) -> None:
        """Report the keys that mean nothing.

        They are mistakes in a file that is written for us. A file for another generator has keys
        that may be newer than what we know of it, and is read as it is; `x-` stands for private ones.
        """
        for child, close in self.unknown:
            is_theirs = bool(self.foreign) or "stainless" in child.file.name
            is_theirs = is_theirs or str(child.key).startswith("x-")
            self.report.add(
                "unknown-config-key" if is_theirs else "invalid-config-key",
                child.key_span,
                f"`{shown(child)}` means nothing here",
                help=f"write `{close}`, if that is meant" if close else None,
            )

    def _mention_foreign(self) -> None:
        if not self.foreign:
            return
        reasons: dict[str, list[str]] = {}
        for node, reason in self.foreign:
            reasons.setdefault(reason, []).append(f"`{shown(node)}`")
        listed = "; ".join(
            f"{', '.join(dict.fromkeys(keys))}: {reason}" for reason, keys in reasons.items()
        )
        first = self.foreign[0][0]
        self.report.add("foreign-config-keys", first.key_span, f"nothing is done about {listed}")

    def elements(self, node: Node | None) -> Iterator[Node]:
        """Yield the elements of a list; nothing and null have none."""
        if node is None or node.value is None:
            return
        if not node.is_list:
            self.refuse(node, "has to be a list")
            return
        yield from node.elements()

    def texts(self, node: Node | None) -> tuple[str, ...]:
        """Return the texts of a list."""
        found = map(self.text, self.elements(node))
        return tuple(text for text in found if text is not None)

    def text(self, node: Node | None) -> str | None:
        """Return a text that says something, or None for nothing and null."""
        if node is None or node.value is None:
            return None
        if not isinstance(node.value, str) or not node.value.strip():
            self.refuse(node, "has to be text")
            return None
        return node.value

    def matching(self, node: Node | None, allowed: re.Pattern[str], what: str) -> str | None:
        """Return a text that others read as more than text; one of another form is refused."""
        text = self.text(node)
        if node is not None and text is not None and not allowed.fullmatch(text):
            self.refuse(node, f"has to be {what}")
            return None
        return text

    def variable(self, node: Node | None) -> str | None:
        """Return the name of an environment variable."""
        what = "the name of an environment variable, such as `ACME_API_KEY`"
        return self.matching(node, _VARIABLE, what)

    def header(self, node: Node | None) -> str | None:
        """Return the name of a header."""
        return self.matching(node, _HEADER, "the name of a header")

    def flag(self, node: Node | None) -> bool | None:
        """Return true or false, or None for nothing and null."""
        if node is None or node.value is None:
            return None
        if not isinstance(node.value, bool):
            self.refuse(node, "has to be true or false")
            return None
        return node.value

    def endpoint(self, node: Node | None) -> tuple[str, str] | None:
        """Return the verb and the path of `get /pets`, or None if it is something else."""
        text = self.text(node)
        if node is None or text is None:
            return None
        verb, _, path = text.strip().partition(" ")
        if not path.strip().startswith("/"):
            self.refuse(node, "has to be a verb and a path, such as `get /pets`")
            return None
        return verb.upper(), path.strip()

    def refuse(self, node: Node, message: str) -> None:
        """Report a value of the wrong form."""
        self.report.add("invalid-config", node.span, f"`{shown(node)}` {message}")


def shown(node: Node) -> str:
    """Return the keys that lead to a value, as a person writes them: `targets.python`."""
    return ".".join(map(str, node.keys)) or "the configuration"
