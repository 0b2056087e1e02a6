"""The page of a model: its properties, and how it is read and written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct

from specwright import ir
from specwright.view.markdown import block, cell, cell_code, code
from specwright.view.samples import Entries, NoSampleError, Samples, call_lines, source_of_json
from specwright.view.text import literal, summary_and_rest

if TYPE_CHECKING:
    from .writer import PageWriter


class PropertyRow(Struct, frozen=True):
    """A row of the table of properties; all of it is Markdown for a cell."""

    name: str
    type: str
    text: str
    notes: str


class ModelPage(Struct, frozen=True):
    """The page of a model."""

    path: str
    name: str
    text: str
    properties: tuple[PropertyRow, ...]
    members: tuple[str, ...]
    """The members of an enumeration, as items of a list."""
    variants: tuple[str, ...]
    """Links to the variants of a union."""
    example: tuple[str, ...]


class ModelPages(Struct, frozen=True):
    """Writes the pages of the models."""

    writer: PageWriter

    def page(self, key: ir.ModelId) -> ModelPage:
        """Return the page of a model."""
        names = self.writer.names.models[key]
        model = self.writer.names.api.models[key]
        summary, rest = summary_and_rest(model.docs.summary, model.docs.description)
        summary = "" if summary.rstrip(".") == names.name else summary
        fields = model.fields if isinstance(model, ir.Object) else ()
        variants: tuple[ir.Type, ...] = ()
        if isinstance(model, ir.Alias) and not names.members:
            found = model.type
            variants = found.variants if isinstance(found, ir.Union) else (found,)
        return ModelPage(
            f"docs/{names.name}.md",
            names.name,
            "\n\n".join(block(part) for part in (summary, rest) if part),
            tuple(self._property(f, names.fields[f.name]) for f in fields),
            tuple(f"{code(name)} (value: {code(literal(value))})" for name, value in names.members),
            tuple(self._variant(variant) for variant in variants),
            self._enumeration(key) if names.members else self._example(key),
        )

    def _property(self, found: ir.Field, name: str) -> PropertyRow:
        kinds = self.writer.kinds
        values = kinds.values(found.type)
        limits = ", ".join(f"{n} {cell_code(v)}" for n, v in kinds.limits(found.type))
        notes = [
            "" if found.required else "[optional]",
            "[readonly]" if found.read_only else "",
            f"[in JSON {cell_code(found.name)}]" if found.name != name else "",
            limits,
            f"one of {', '.join(map(cell_code, values.listed))}" if len(values.listed) > 1 else "",
            "deprecated" if found.docs.deprecated else "",
        ]
        return PropertyRow(
            name,
            self.writer.linked(found.type),
            cell(found.docs.description or found.docs.summary or ""),
            " ".join(note for note in notes if note),
        )

    def _variant(self, found: ir.Type) -> str:
        values = self.writer.kinds.values(found).listed
        listed = f": one of {', '.join(map(code, values))}" if values else ""
        return f"{self.writer.linked(found)}{listed}"

    def _enumeration(self, key: ir.ModelId) -> tuple[str, ...]:
        names = self.writer.names.models[key]
        member, value = names.members[0]
        return (
            *self.writer.imports({key}),
            "",
            f"assert {names.name}({literal(value)}) is {names.name}.{member}",
        )

    def _example(self, key: ir.ModelId) -> tuple[str, ...]:
        """Return a program that makes an object of JSON and JSON of it."""
        api = self.writer.names.api
        names = self.writer.names.models[key]
        try:
            value: Any = Samples(api.models, is_answer=True).value(ir.Reference(key), names.module)
        except NoSampleError:
            return ()
        made = call_lines(
            Entries("json.dumps(", (("", source_of_json(value)),), ")", is_call=True), "text = "
        )
        return (
            "import json",
            "",
            *self.writer.imports({key}),
            "",
            *made,
            f"instance = {names.name}.from_json(text)",
            "print(instance.to_json())",
            "",
            "data = instance.to_dict()",
            f"print({names.name}.from_dict(data))",
        )
