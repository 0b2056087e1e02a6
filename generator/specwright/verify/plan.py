"""What is asked of a generated package, as a module of it: examples, each with its type in Python."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from specwright import ir
from specwright.view.annotations import Annotations
from specwright.view.references import ResourceReferences
from specwright.view.scope import Scope

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specwright.names import NameTable

    from .examples import Example

MODULE = "_verification"
"""The module's name: one that no package has."""


def plan_module(examples: Iterable[Example], names: NameTable) -> str:
    """Return a module whose `EXAMPLES` are direction, type and JSON text of each example.

    A type is a function that returns it, so that one that cannot be made spoils no other.
    """
    scope = Scope(root=".")
    references = ResourceReferences(names, scope, "types")
    annotations = Annotations(scope, references)
    rows: list[str] = []
    for example in examples:
        direction, written = _written(example, names, annotations)
        rows.append(f"    ({direction!r}, lambda: {written}, {json.dumps(example.node.value)!r}),")
    scope.symbol(".", "types")
    scope.promote()
    # A package of types leads to its modules of parts only for type checkers.
    parts = [
        f"import_module('.types.{module}', __package__)" for module in sorted(references.parts)
    ]
    scope.symbol("importlib", "import_module")
    return "\n".join((*scope.imports, *parts, "EXAMPLES = [", *rows, "]", ""))


def _written(example: Example, names: NameTable, annotations: Annotations) -> tuple[str, str]:
    """Return the direction that a type has, and the type: some models are only ever passed."""
    if example.direction == "output" and _is_sent(example.type, names):
        return "output", annotations.output(example.type)
    if example.operation is not None:
        return "input", annotations.references.inputs(names.operations[example.operation])
    return "input", annotations.input(example.type)


def _is_sent(type_: ir.Type, names: NameTable) -> bool:
    return not isinstance(type_, ir.Reference) or names.models[type_.model].name is not None
