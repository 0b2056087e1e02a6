"""Types as they are written in Python."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, assert_never

from msgspec import Struct

from specwright import ir
from specwright.names.forms import TEXT_FORMS

from .text import literal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from specwright.names import OperationNames

    from .scope import Scope

_SCALARS: Mapping[type[ir.Type], str] = {
    ir.Anything: "object",
    ir.Boolean: "bool",
    ir.Integer: "int",
    ir.Number: "float",
    ir.Text: "str",
    ir.Bytes: "bytes",
}
_TEXTUAL = (ir.Text, ir.DateTime, ir.Date, ir.Enumeration)


class References(Protocol):
    """How a module refers to the models: each kind of module has its own way."""

    def output(self, model: ir.ModelId) -> str:
        """Return a model as servers send it."""
        ...

    def input(self, model: ir.ModelId) -> str:
        """Return a model as callers pass it."""
        ...

    def inputs(self, operation: OperationNames) -> str:
        """Return the TypedDict of an operation's keywords."""
        ...


class Annotations(Struct, frozen=True):
    """Writes types for one module, and imports what they need into its scope."""

    scope: Scope
    references: References

    def output(self, found: ir.Type) -> str:
        """Return a type as servers send it."""
        match found:
            case ir.Anything() | ir.Boolean() | ir.Integer() | ir.Number() | ir.Text() | ir.Bytes():
                return self.scope.builtin(_SCALARS[type(found)])
            case ir.Null():
                return "None"
            case ir.DateTime():
                return self.scope.symbol("datetime", "datetime")
            case ir.Date():
                return self.scope.symbol("datetime", "date")
            case ir.Enumeration():
                return self._enumeration(found, is_open=found.open)
            case ir.Array():
                return f"{self.scope.builtin('list')}[{self.output(found.items)}]"
            case ir.Tuple():
                return self._tuple(found, self.output)
            case ir.Dictionary():
                name = self.scope.builtin("str")
                return f"{self.scope.builtin('dict')}[{name}, {self.output(found.values)}]"
            case ir.Union():
                return self._union(found)
            case ir.Nullable():
                return or_none(self.output(found.inner))
            case ir.Reference():
                return self.references.output(found.model)
            case _:
                assert_never(found)

    def input(self, found: ir.Type) -> str:
        """Return a type as callers pass it: more forms are taken than are sent."""
        match found:
            case ir.DateTime():
                return f"{self.scope.builtin('str')} | {self.scope.symbol('datetime', 'datetime')}"
            case ir.Date():
                return f"{self.scope.builtin('str')} | {self.scope.symbol('datetime', 'date')}"
            case ir.Text(format=format_) if format_ in TEXT_FORMS:
                # A server's text is text, exactly as it was sent.
                module, name = TEXT_FORMS[format_]
                form = self.scope.symbol(module, name) if module else self.scope.builtin(name)
                return f"{self.scope.builtin('str')} | {form}"
            case ir.Bytes():
                return self.scope.symbol("~_bodies", "FileInput")
            case ir.Enumeration():
                return self._enumeration(found, is_open=False)
            case ir.Array():
                return self._sequence(found)
            case ir.Tuple():
                return self._tuple(found, self.input)
            case ir.Dictionary():
                name = self.scope.builtin("str")
                return f"{self.scope.builtin('dict')}[{name}, {self.input(found.values)}]"
            case ir.Union():
                return " | ".join(dict.fromkeys(self.input(variant) for variant in found.variants))
            case ir.Nullable():
                return or_none(self.input(found.inner))
            case ir.Reference():
                return self.references.input(found.model)
            case _:
                return self.output(found)

    def body(self, body: ir.Body) -> str:
        """Return what callers pass for a body that is one argument."""
        match body.kind:
            case "bytes":
                return self.scope.symbol("~_bodies", "ContentInput")
            case "text":
                return f"{self.scope.builtin('str')} | {self.scope.builtin('bytes')}"
            case _:
                return self.input(body.type)

    def choice(self, values: tuple[str, ...]) -> str:
        """Return one of a few texts."""
        written = ", ".join(map(literal, values))
        return f"{self.scope.symbol('typing', 'Literal')}[{written}]"

    def _tuple(self, found: ir.Tuple, write: Callable[[ir.Type], str]) -> str:
        return f"{self.scope.builtin('tuple')}[{', '.join(map(write, found.items))}]"

    def _sequence(self, found: ir.Array) -> str:
        """Return a list: of text a real one, since text itself is a sequence of text."""
        items = self.input(found.items)
        if isinstance(found.items, _TEXTUAL):
            return f"{self.scope.builtin('list')}[{items}]"
        return f"{self.scope.symbol('collections.abc', 'Sequence')}[{items}]"

    def _enumeration(self, found: ir.Enumeration, *, is_open: bool) -> str:
        values = ", ".join(literal(value) for value in found.values)
        written = f"{self.scope.symbol('typing', 'Literal')}[{values}]"
        if not is_open:
            return written
        kinds = dict.fromkeys(type(value).__name__ for value in found.values)
        return " | ".join((written, *(self.scope.builtin(kind) for kind in kinds)))

    def _union(self, found: ir.Union) -> str:
        if found.model is not None:
            return self.references.output(found.model)
        written = " | ".join(dict.fromkeys(self.output(variant) for variant in found.variants))
        if found.tag is None:
            return written
        annotated = self.scope.symbol("typing", "Annotated")
        discriminator = self.scope.symbol("~_unions", "Discriminator")
        variants = ", ".join(
            f"{literal(value)}: {self.references.output(model)}"
            for value, model in found.tag.variants
        )
        arguments = f"{literal(found.tag.name)}, {{{variants}}}"
        if found.tag.other is not None:
            other = self.references.output(found.tag.other)
            return f"{annotated}[{written}, {discriminator}({arguments}, {other})]"
        unknown = self.scope.symbol("~_unions", "UnknownVariant")
        return f"{annotated}[{written} | {unknown}, {discriminator}({arguments})]"


def or_none(written: str) -> str:
    """Return a written type that None belongs to."""
    return written if written == "None" or written.endswith("| None") else f"{written} | None"
