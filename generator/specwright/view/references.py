"""How generated modules refer to models."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from specwright import ir
    from specwright.names import NameTable

    from .scope import Scope


@dataclass(frozen=True, slots=True)
class NamedReferences(ABC):
    """Refers to models by their names; how a name gets into a module is the module's matter."""

    names: NameTable
    scope: Scope

    @abstractmethod
    def bring(self, module: str, name: str, *, is_part: bool) -> str:
        """Return how a name of a module under `types` is written here, and make it known.

        Args:
            module: The module.
            name: A name that it defines.
            is_part: Whether that is a part of a model, which `types` does not export.
        """

    def output(self, model: ir.ModelId) -> str:
        """Return a model's class."""
        found = self.names.models[model]
        if found.name is not None and found.module is not None:
            return self.bring(found.module, found.name, is_part=found.is_part)
        if found.input_name is not None and found.input_module is not None:
            return self.bring(found.input_module, found.input_name, is_part=found.is_part)
        return self.scope.builtin("object")

    def input(self, model: ir.ModelId) -> str:
        """Return a model's class and its TypedDict, whichever it has."""
        found = self.names.models[model]
        if found.input_name is None or found.input_module is None:
            return self.output(model)
        written = self.bring(found.input_module, found.input_name, is_part=found.is_part)
        if found.name is None or found.is_part or found.is_alias:
            return written
        return f"{self.output(model)} | {written}"


@dataclass(frozen=True, slots=True)
class ResourceReferences(NamedReferences):
    """Those of a module of a resource: through the package `types`, which is lazy."""

    types: str
    used: set[str] = field(default_factory=set[str])

    def bring(self, module: str, name: str, *, is_part: bool) -> str:
        """Return a name behind that of the package, or behind its module for type checkers."""
        if is_part:
            return f"{self.scope.checking('..types', module)}.{name}"
        self.used.add(name)
        return f"{self.types}.{name}"


@dataclass(frozen=True, slots=True)
class InputReferences(NamedReferences):
    """Those of a module of inputs.

    An alias is evaluated when its module is imported, so it needs the values (`needs_values`). The
    keys of a TypedDict are read by type checkers, and by the runtime on demand.
    """

    module: str
    needs_values: bool

    def bring(self, module: str, name: str, *, is_part: bool) -> str:
        """Return a name as it is; a part of another module stands behind the name of that."""
        if module == self.module:
            return name
        bring = self.scope.symbol if self.needs_values else self.scope.checking
        return f"{bring('.', module)}.{name}" if is_part else bring(f".{module}", name)
