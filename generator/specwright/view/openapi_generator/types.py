"""Types as they are written in this surface."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from msgspec import Struct

from specwright import ir
from specwright.view.annotations import or_none
from specwright.view.text import literal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from specwright.view.scope import Scope

_SCALARS: Mapping[type[ir.Type], str] = {
    ir.Boolean: "bool",
    ir.Integer: "int",
    ir.Text: "str",
    ir.Bytes: "bytes",
}


class Types(Struct, frozen=True):
    """Writes types for one module, and imports what they need into its scope."""

    scope: Scope
    runtime: str
    """The package of the runtime behind this surface."""
    refer: Callable[[ir.ModelId], str]
    """Returns a model's class as the module writes it, and brings it there."""
    is_lazy: bool = False
    """Whether annotations are evaluated when they are needed, and the runtime imported then."""

    def write(self, found: ir.Type) -> str:
        """Return a type."""
        match found:
            case ir.Anything():
                return self.scope.symbol("typing", "Any")
            case ir.Null():
                return "None"
            case ir.Boolean() | ir.Integer() | ir.Text() | ir.Bytes():
                return self.scope.builtin(_SCALARS[type(found)])
            case ir.Number():
                return f"{self.scope.builtin('float')} | {self.scope.builtin('int')}"
            case ir.DateTime() | ir.Date():
                name = "date" if isinstance(found, ir.Date) else "datetime"
                return self.scope.symbol("datetime", name)
            case ir.Enumeration():
                return self._enumeration(found)
            case ir.Array() | ir.Dictionary():
                return self._container(found)
            case ir.Tuple():
                return self._container(found.as_list())
            case ir.Union():
                return self._union(found)
            case ir.Nullable():
                return or_none(self.write(found.inner))
            case ir.Reference():
                return self.refer(found.model)
            case _:
                assert_never(found)

    def base(self) -> str:
        """Return the module of the runtime's models, behind which no name can clash."""
        bring = self.scope.checking if self.is_lazy else self.scope.symbol
        bring(self.runtime, "models as _base")
        return "_base"

    def _container(self, found: ir.Array | ir.Dictionary) -> str:
        if isinstance(found, ir.Array):
            return f"{self.scope.builtin('list')}[{self.write(found.items)}]"
        builtin = self.scope.builtin
        return f"{builtin('dict')}[{builtin('str')}, {self.write(found.values)}]"

    def argument(self, found: ir.Type) -> str:
        """Return a type as callers pass it: a file may come in several forms."""
        match found:
            case ir.Bytes():
                return self.scope.checking(
                    f"{self.runtime.rpartition('.')[0]}._bodies", "FileInput"
                )
            case ir.Array(items=ir.Bytes()):
                return f"{self.scope.builtin('list')}[{self.argument(found.items)}]"
            case ir.Nullable():
                return or_none(self.argument(found.inner))
            case _:
                return self.write(found)

    def _enumeration(self, found: ir.Enumeration) -> str:
        """Return the type of the values, with those that callers may pass beside it."""
        kinds = dict.fromkeys(type(value).__name__ for value in found.values)
        written = " | ".join(self.scope.builtin(kind) for kind in kinds)
        values = "".join(f"{literal(value)}, " for value in found.values)
        annotated = self.scope.symbol("typing", "Annotated")
        return f"{annotated}[{written}, {self.base()}.Allowed(({values}))]"

    def _union(self, found: ir.Union) -> str:
        written = " | ".join(dict.fromkeys(self.write(variant) for variant in found.variants))
        if found.tag is None or len(found.variants) == 1:
            return written
        annotated = self.scope.symbol("typing", "Annotated")
        unknown, discriminator = f"{self.base()}.UnknownVariant", f"{self.base()}.Discriminator"
        variants = ", ".join(f"{literal(v)}: {self.refer(m)}" for v, m in found.tag.variants)
        tag = f"{discriminator}({literal(found.tag.name)}, {{{variants}}})"
        return f"{annotated}[{written} | {unknown}, {tag}]"
