"""How generated modules refer to models."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .scope import SYMBOLS, below, beside

if TYPE_CHECKING:
    from collections.abc import Callable

    from specwright import ir
    from specwright.names import ModelNames, NameTable, OperationNames

    from .scope import Scope


@dataclass(frozen=True, slots=True)
class NamedReferences(ABC):
    """Refers to models by their names; how a name gets into a module is the module's matter."""

    names: NameTable
    scope: Scope

    @abstractmethod
    def bring(self, module: str, name: str, model: ModelNames) -> str:
        """Return how a name of a module under `types` is written here, and make it known.

        Args:
            module: The module.
            name: A name that it defines.
            model: The names of the model that it is one of.
        """

    def output(self, model: ir.ModelId) -> str:
        """Return a model's class."""
        found = self.names.models[model]
        if found.name is not None and found.module is not None:
            return self.bring(found.module, found.name, found)
        if found.input_name is not None and found.input_module is not None:
            return self.bring(found.input_module, found.input_name, found)
        return self.scope.builtin("object")

    def inputs(self, operation: OperationNames) -> str:
        """Return the name of the TypedDict of an operation's keywords."""
        return operation.params_name

    def input(self, model: ir.ModelId) -> str:
        """Return a model's class and its TypedDict, whichever it has."""
        found = self.names.models[model]
        if found.input_name is None or found.input_module is None:
            return self.output(model)
        written = self.bring(found.input_module, found.input_name, found)
        if found.name is None or found.is_part or found.is_alias:
            return written
        return f"{self.output(model)} | {written}"


@dataclass(frozen=True, slots=True)
class ResourceReferences(NamedReferences):
    """Those of a module of a resource: through the package `types`, which is lazy.

    `types` is what it is called here, and `package` which one it is: `.kit` for `types.kit`.
    """

    types: str
    package: str = ""
    used: set[str] = field(default_factory=set[str])
    """The packages that are used, as `package` writes them."""
    parts: set[str] = field(default_factory=set[str])
    """The modules of parts, which the packages have to lead to."""

    def bring(self, module: str, name: str, model: ModelNames) -> str:
        """Return a name behind that of the package, or behind its module for type checkers."""
        folder, _, last = f".{module}".rpartition(".")
        if model.is_part:
            self.parts.add(module)
            return self.exported(folder, f"{last}.{name}")
        return self.exported(folder, name)

    def inputs(self, operation: OperationNames) -> str:
        """Return the TypedDict of an operation's keywords."""
        folder, _, _ = f".{operation.params_module}".rpartition(".")
        return self.exported(folder, operation.params_name)

    def exported(self, folder: str, name: str) -> str:
        """Return a name that a package of types exports: `.kit` for `types.kit`."""
        self.used.add(folder)
        return f"{self.types}{folder.removeprefix(self.package)}.{name}"


@dataclass(frozen=True, slots=True)
class InputReferences(NamedReferences):
    """Those of a module of inputs.

    A TypedDict imports what it refers to last, since that may refer to it. An alias is evaluated
    when its module is imported, so it imports first (`needs_values`), and writes out what other
    aliases stand for (`expand`): those may be in the making.
    """

    module: str
    needs_values: bool
    is_imported: bool
    """Whether other modules import this one, so that it may meet one in the making."""
    expand: Callable[[ir.ModelId], str]

    def input(self, model: ir.ModelId) -> str:
        """Return a model's class and its TypedDict, whichever it has."""
        found = self.names.models[model]
        if (
            self.needs_values
            and found.is_alias
            and self.module not in {found.module, found.input_module}
        ):
            return self.expand(model)
        return NamedReferences.input(self, model)

    def bring(self, module: str, name: str, model: ModelNames) -> str:
        """Return a name as it is, or behind its module: a part, an alias, what would clash."""
        if module == self.module:
            return name
        package, last = beside(self.module, module)
        is_in_the_making = model.is_alias and self.is_imported and not self.needs_values
        would_clash = name in SYMBOLS or name in self.scope.defined
        if model.is_part or would_clash or is_in_the_making:
            written = self.scope.module(package, last, only_checking=not self.needs_values)
            return f"{written}.{name}"
        if self.needs_values:
            return self.scope.symbol(below(package, last), name)
        return self.scope.checking(below(package, last), name)
