"""What a page says of a model: under a heading of its own, where it is linked to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from specwright import ir
from specwright.view.markdown import block, code
from specwright.view.text import summary_and_rest

from .homes import relative

if TYPE_CHECKING:
    from .trees import Trees


class SectionView(Struct, frozen=True):
    """A model: its name, what its authors say, and what it holds."""

    name: str
    path: str
    """The page, if it has one of its own."""
    overview: str
    """The link from there to the page that lists all calls."""
    text: str
    form: str
    """What it is, in a line."""
    tree: tuple[str, ...]


def type_section(key: ir.ModelId, trees: Trees) -> SectionView:
    """Return what a page says of a model."""
    model = trees.api.models[key]
    names = trees.names.models[key]
    name = trees.homes.name(key)
    summary, rest = summary_and_rest(model.docs.summary, model.docs.description)
    if summary.rstrip(".") == name:
        summary = ""
    text = "\n\n".join(block(part) for part in (summary, rest) if part)
    return SectionView(
        name,
        trees.page,
        relative("api.md", trees.page),
        f"{text}\n\nDeprecated." if model.docs.deprecated else text,
        _form(model, names.input_name, name, trees),
        trees.whole(ir.Reference(key)),
    )


def _form(model: ir.Model, input_name: str | None, name: str, trees: Trees) -> str:
    module = trees.names.models[model.id].module or ""
    package = f"{trees.names.package}.types{f'.{module}'.rpartition('.')[0]}"
    parts = [f"Import it from {code(package)}."]
    if isinstance(model, ir.Alias):
        parts = [f"Another name for {code(trees.kinds.written(model.type))}."]
        limits = trees.texts.limits(model.type)
        parts += [f"{', '.join(limits)}."] if limits else []
        says = trees.says(model.type, ir.Docs())
        parts += [says] if says else []
    if input_name is not None and input_name != name:
        parts.append(f"In requests it may be a dict as well: {code(input_name)}.")
    return " ".join(parts)
