"""Prints what entries of a surface have in common: types by their bare names, and prints of texts."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING

from msgspec.structs import replace

from specwright.view.annotations import Annotations
from specwright.view.pagination import returned
from specwright.view.references import ResourceReferences
from specwright.view.scope import Scope
from specwright.view.streams import stream_annotation

if TYPE_CHECKING:
    from specwright import ir
    from specwright.names import NameTable

_PREFIX = "types."


class Printer:
    """Prints types by their bare names, without regard to imports."""

    def __init__(self, names: NameTable) -> None:
        scope = Scope()
        self._names = names
        self._references = ResourceReferences(names, scope, "types")
        self._annotations = Annotations(scope, self._references)

    def input(self, found: ir.Type) -> str:
        """Return a type as callers pass it."""
        return self._annotations.input(found).replace(_PREFIX, "")

    def body(self, body: ir.Body) -> str:
        """Return what callers pass for a body that is one argument."""
        return self._annotations.body(body).replace(_PREFIX, "")

    def output(self, found: ir.Type | None) -> str:
        """Return a type as servers send it."""
        return "None" if found is None else self._annotations.output(found).replace(_PREFIX, "")

    def returns(self, operation: ir.Operation) -> str:
        """Return what a method gives, unless it is asked for a stream."""
        if operation.streams():
            return self.stream(operation)
        return returned(replace(operation, stream=None), self._names, self.output, self.input)

    def stream(self, operation: ir.Operation) -> str:
        """Return the type of the stream that a method gives."""
        return stream_annotation(operation, self._annotations).replace(_PREFIX, "")

    def member(self, module: str, name: str, model: ir.ModelId) -> str:
        """Return how a class of a module of types is written in types."""
        written = self._references.bring(module, name, self._names.models[model])
        return written.removeprefix(_PREFIX)


def said(docs: ir.Docs) -> dict[str, object]:
    """Return what an entry says of its documentation: a print of the text, and whether it is deprecated."""
    text = "\n\n".join(part for part in (docs.summary, docs.description) if part)
    entry: dict[str, object] = {}
    if text:
        print_ = blake2b(text.encode("utf-8", "surrogatepass"), digest_size=4)
        entry["docs"] = print_.hexdigest()
    if docs.deprecated:
        entry["deprecated"] = True
    return entry


def default(value: str | None) -> dict[str, object]:
    """Return what an entry says of the value that the API takes for one that is left out."""
    return {} if value is None else {"default": value}
