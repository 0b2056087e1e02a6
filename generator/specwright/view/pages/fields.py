"""What pages say of a property wherever its model is written out: each is put into words once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

from specwright import ir
from specwright.view.annotations import or_none
from specwright.view.markdown import code

if TYPE_CHECKING:
    from specwright.names import NameTable

    from .homes import Homes
    from .kinds import Kinds

_Key = tuple[ir.ModelId, str, bool]


class FieldText(Struct, frozen=True):
    """What a property is, what its authors say, and what there is to say of its values."""

    head: str
    text: str
    values: tuple[str, ...]


class FieldTexts(Struct, frozen=True):
    """Writes properties, for all pages."""

    api: ir.Api
    names: NameTable
    kinds: Kinds
    homes: Homes
    _known: dict[_Key, FieldText] = field(default_factory=dict[_Key, FieldText])

    def at(self, found: ir.Field, model: ir.ModelId, *, is_input: bool) -> FieldText:
        """Return what pages say of a property of a model, which callers pass or answers have."""
        key = model, found.name, is_input
        if key not in self._known:
            text = found.docs.description or found.docs.summary or self.own_text(found.type)
            head = self._head(found, model, is_input=is_input)
            self._known[key] = FieldText(head, text, self.values(found.type))
        return self._known[key]

    def values(self, found: ir.Type) -> tuple[str, ...]:
        """Return what there is to say of the values of a type, in Markdown."""
        values = self.kinds.values(found)
        parts: list[str] = []
        if len(values.listed) > 1 or (values.listed and not values.is_all):
            listed = ", ".join(code(value) for value in values.listed)
            parts.append(f"{'One of' if values.is_all else 'Known values:'} {listed}.")
        plain = self.kinds.plain(found)
        if isinstance(plain, ir.Union) and plain.tag is not None:
            parts.append(f"{code(plain.tag.name)} tells which one it is.")
        return tuple(parts)

    def limits(self, found: ir.Type) -> tuple[str, ...]:
        """Return the format and the bounds of a type."""
        return tuple(f"{name} {code(value)}" for name, value in self.kinds.limits(found))

    def own_text(self, found: ir.Type) -> str:
        """Return what a model says of itself, for a property that says nothing of its own."""
        inner = found.inner if isinstance(found, ir.Nullable) else found
        if not isinstance(inner, ir.Reference) or not self.homes.reach.is_expanded(inner.model):
            return ""
        docs = self.api.models[inner.model].docs
        return docs.description or docs.summary or ""

    def _head(self, found: ir.Field, model: ir.ModelId, *, is_input: bool) -> str:
        names = self.names.models[model]
        name = names.fields[found.name]
        is_shared = names.name is not None and names.input_name is not None
        written = self.kinds.written(found.type, is_input=is_input)
        if not (found.required or is_input):
            written = or_none(written)
        flags = [
            *(() if found.required else ("optional",)),
            *(("nullable",) if self.kinds.is_nullable(found.type) else ()),
            *(("only in answers",) if found.read_only and is_shared else ()),
            *(("only in requests",) if found.write_only and is_shared else ()),
            *((f"in JSON {code(found.name)}",) if name != found.name else ()),
            *self.limits(found.type),
        ]
        return code(f"{name}: {written}") + (f" ({', '.join(flags)})" if flags else "")
