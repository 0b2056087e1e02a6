"""The schemas to which a configuration gives names."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from specwright import ir

from .inlining import find_schema
from .places import model_id

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright.config import Config
    from specwright.diagnostics import Report
    from specwright.document import Node
    from specwright.openapi import Description, Schema

Listed = dict[ir.ModelId, tuple[ir.Named, "Schema"]]


def listed_models(config: Config, description: Description, report: Report) -> Listed | None:
    """Return the schemas with names, with those, or None if all components have their own.

    A schema that is listed twice has the first of its names.
    """
    if not config.lists_models:
        return None
    found: Listed = {}
    # A subset leaves out schemas, which are listed all the same.
    unneeded = {node.pointer for node in _left_out(description)}
    for model in config.models:
        schema = find_schema(description, model.pointer)
        if schema is None and model.pointer in unneeded:
            continue
        if schema is None:
            known = [name for name, _ in description.schemas]
            wanted = model.pointer.rpartition("/")[2]
            close = get_close_matches(wanted, known, 1)
            help_ = f"write `{close[0]}`, if that is meant" if close else None
            message = f"the spec has no schema `{model.node.value}`"
            report.add("unknown-model", model.node.span, message, help=help_)
            continue
        seen: set[ir.ModelId] = set()
        while schema.reference is not None and model_id(schema.node) not in seen:
            seen.add(model_id(schema.node))
            schema = description.resolve(schema)
        origin = ir.Named(model.name, model.path, model.is_apart)
        found.setdefault(model_id(schema.node), (origin, schema))
    return found


def _left_out(description: Description) -> Iterator[Node]:
    """Yield the nodes of components, if a subset may have left some out."""
    for place in (("components", "schemas"), ("definitions",)) if description.excluded else ():
        node: Node | None = description.node
        for key in place:
            node = node.get(key) if node is not None else None
        if node is not None:
            yield from (child for _, child in node.items())


def dotted(name: ir.Named) -> str:
    """Return how a configuration refers to one of its models: `chat.completion_chunk`."""
    return ".".join((*(name.path or ()), name.name))
