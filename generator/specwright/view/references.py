"""How the modules of resources and clients refer to models."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from specwright import ir
    from specwright.names import NameTable

    from .scope import Scope


@dataclass(slots=True)
class ResourceReferences:
    """How a module of a resource refers to models: through the package `types`, which is lazy."""

    names: NameTable
    scope: Scope
    types: str
    used: set[str] = field(default_factory=set[str])

    def output(self, model: ir.ModelId) -> str:
        """Return a model's class."""
        found = self.names.models[model]
        if found.name is None or found.module is None:
            return self.input(model)
        return self._written(found.module, found.name, is_part=found.is_part)

    def input(self, model: ir.ModelId) -> str:
        """Return a model's class and its TypedDict, whichever it has."""
        found = self.names.models[model]
        if found.input_name is None or found.input_module is None:
            return self.output(model)
        written = self._written(found.input_module, found.input_name, is_part=found.is_part)
        if found.name is None or found.is_part or found.is_alias:
            return written
        return f"{self.output(model)} | {written}"

    def _written(self, module: str, name: str, *, is_part: bool) -> str:
        if is_part:
            return f"{self.scope.checking('..types', module)}.{name}"
        self.used.add(name)
        return f"{self.types}.{name}"
