"""One form for types that two generators write in their own ways."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_LISTS = frozenset(
    {"List", "TypingList", "list", "Sequence", "Iterable", "SequenceNotStr", "tuple", "Tuple"}
)
_MAPPINGS = frozenset({"Dict", "dict", "Mapping"})
_TRANSPARENT = frozenset({"Annotated", "Required", "NotRequired", "Optional"})
_NOTHING = frozenset({"Omit", "NotGiven", "UnknownVariant"})
_BYTES = frozenset({"FileInput", "FileTypes", "Base64FileInput"})
_STREAMS = {"AsyncStream": "Stream"}
_DEPTH = 12

Alias = tuple[ast.expr, "Callable[[str], Alias | None]"]
"""What an alias stands for, and what finds those that it names in turn."""


@dataclass(frozen=True)
class Form:
    """Writes a type in one form: `find` gives what a name is an alias for, None for a class."""

    find: Callable[[str], Alias | None]
    seen: tuple[str, ...] = field(default=())

    def of(self, text: str | None) -> str:
        """Return the form of a type that is written as text."""
        return "None" if text is None else self.form(ast.parse(text, mode="eval").body)

    def form(self, node: ast.expr) -> str:
        """Return the form of a type."""
        parts = self._parts(node)
        if any(part.startswith("Literal[") for part in parts):
            parts.discard("str")  # an open enumeration has the same values
        return " | ".join(sorted(parts)) or "None"

    def _parts(self, node: ast.expr) -> set[str]:
        match node:
            case ast.BinOp(left=left, op=ast.BitOr(), right=right):
                return self._parts(left) | self._parts(right)
            case ast.Constant(value=None):
                return {"None"}
            case ast.Constant(value=str() as text):
                return self._parts(ast.parse(text, mode="eval").body)
            case ast.Subscript(value=value, slice=inner):
                return self._subscripted(_name(value), inner)
            case _:
                return self._named(_name(node))

    def _subscripted(self, name: str, inner: ast.expr) -> set[str]:
        arguments = list(inner.elts) if isinstance(inner, ast.Tuple) else [inner]
        if name == "Union":
            return {part for argument in arguments for part in self._parts(argument)}
        if name == "Literal":
            values = sorted(ast.unparse(argument) for argument in arguments)
            return {f"Literal[{', '.join(values)}]"}
        if name in _TRANSPARENT:
            rest = {"None"} if name == "Optional" else set[str]()
            return self._parts(arguments[0]) | rest
        forms = ", ".join(self.form(argument) for argument in arguments)
        if name in _LISTS:
            return {f"list[{forms}]"}
        return {f"{'dict' if name in _MAPPINGS else _STREAMS.get(name, name)}[{forms}]"}

    def _named(self, name: str) -> set[str]:
        if name in _NOTHING:
            return set()
        if name in _BYTES:
            return {"bytes"}
        alias = self.find(name) if name not in self.seen and len(self.seen) < _DEPTH else None
        if alias is None:
            return {name}
        written, find = alias
        return Form(find, (*self.seen, name))._parts(written)


def _name(node: ast.expr) -> str:
    return ast.unparse(node).rpartition(".")[2]
