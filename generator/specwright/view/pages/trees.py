"""What a type holds, as a list in Markdown: an item a property, its own properties below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

from specwright import ir
from specwright.view.markdown import block, code, inline
from specwright.view.text import sentence

from .reach import SMALL

if TYPE_CHECKING:
    from specwright.names import NameTable

    from .fields import FieldTexts
    from .homes import Homes
    from .kinds import Kinds

_STEP = 2


class Trees(Struct, frozen=True):
    """Writes the lists of one page."""

    api: ir.Api
    names: NameTable
    kinds: Kinds
    homes: Homes
    texts: FieldTexts
    page: str
    _known: dict[ir.Type, tuple[str, ...]] = field(default_factory=dict[ir.Type, tuple[str, ...]])

    def whole(self, found: ir.Type) -> tuple[str, ...]:
        """Return the lines of what a type holds, its first object written out in any case."""
        if found not in self._known:
            self._known[found] = tuple(self.lines(found, is_root=True))
        return self._known[found]

    def lines(
        self,
        found: ir.Type,
        depth: int = 0,
        open_: frozenset[ir.ModelId] = frozenset(),
        *,
        is_root: bool = False,
        is_input: bool = False,
    ) -> list[str]:
        """Return the lines of what a type holds; nothing for a plain value or a linked model.

        Args:
            found: The type.
            depth: How deep the list stands in others.
            open_: The models that are being written out, which are not begun again.
            is_root: Whether the first object is written out in any case.
            is_input: Whether callers pass it: then what is only read is left out.
        """
        match found:
            case ir.Nullable():
                inner = found.inner
            case ir.Array():
                inner = found.items
            case ir.Dictionary():
                inner = found.values
            case ir.Tuple():
                inner = found.as_list().items
            case ir.Union():
                variants = found.variants
                parts = [self._variant(v, depth, open_, is_input=is_input) for v in variants]
                return [line for part in parts for line in part]
            case ir.Reference():
                model = found.model
                return self._model(model, depth, open_, is_root=is_root, is_input=is_input)
            case _:
                return []
        return self.lines(inner, depth, open_, is_root=is_root, is_input=is_input)

    def links(self, found: ir.Type, open_: frozenset[ir.ModelId] = frozenset()) -> tuple[str, ...]:
        """Return links to the models that a type names and that are written out elsewhere."""
        result: dict[str, None] = {}
        for key in ir.references(found):
            model = self.api.models[key]
            name = code(self.homes.name(key))
            if key in open_:
                result[f"{name} above"] = None
            elif not self.homes.reach.is_expanded(key):
                href = self.homes.href(key, self.page)
                result[f"[{name}]({href})" if href else name] = None
            elif isinstance(model, ir.Alias):
                result.update(dict.fromkeys(self.links(model.type, open_ | {key})))
        return tuple(result)

    def says(
        self, found: ir.Type, docs: ir.Docs, open_: frozenset[ir.ModelId] = frozenset()
    ) -> str:
        """Return what there is to say of a value beside its description, in Markdown."""
        return self._says(self.texts.values(found), found, docs, open_)

    def _says(
        self,
        values: tuple[str, ...],
        found: ir.Type,
        docs: ir.Docs,
        open_: frozenset[ir.ModelId],
    ) -> str:
        parts = list(values)
        links = self.links(found, open_)
        if links:
            parts.append(f"See {', '.join(links)}.")
        if docs.deprecated:
            parts.append("Deprecated.")
        return " ".join(parts)

    def _model(
        self,
        key: ir.ModelId,
        depth: int,
        open_: frozenset[ir.ModelId],
        *,
        is_root: bool,
        is_input: bool,
    ) -> list[str]:
        if key in open_ or not (is_root or self.homes.reach.is_expanded(key)):
            return []
        model = self.api.models[key]
        inside = open_ | {key}
        if isinstance(model, ir.Alias):
            goes_on = is_root and len(open_) < SMALL
            return self.lines(model.type, depth, inside, is_root=goes_on, is_input=is_input)
        lines: list[str] = []
        for found in model.fields:
            if not (is_input and found.read_only):
                lines += self._field(found, key, depth, inside, is_input=is_input)
        if model.others is not None:
            written = f"*: {self.kinds.written(model.others, is_input=is_input)}"
            says = self.says(model.others, ir.Docs(), inside)
            lines += _item(code(written), "Any other property.", says, depth)
            lines += self.lines(model.others, depth + 1, inside, is_input=is_input)
        return lines

    def _field(
        self,
        found: ir.Field,
        key: ir.ModelId,
        depth: int,
        open_: frozenset[ir.ModelId],
        *,
        is_input: bool,
    ) -> list[str]:
        known = self.texts.at(found, key, is_input=is_input)
        says = self._says(known.values, found.type, found.docs, open_)
        below = self.lines(found.type, depth + 1, open_, is_input=is_input)
        return _item(known.head, known.text, says, depth) + below

    def _variant(
        self, found: ir.Type, depth: int, open_: frozenset[ir.ModelId], *, is_input: bool
    ) -> list[str]:
        """Return the item of a union's variant, if there is something in it to list."""
        below = self.lines(found, depth + 1, open_, is_input=is_input)
        if not below:
            return []
        head = code(self.kinds.written(found, is_input=is_input))
        return _item(head, self.texts.own_text(found), "", depth) + below


def _item(head: str, text: str, says: str, depth: int) -> list[str]:
    """Return the lines of an item: what it is, what its authors say, what else there is to say."""
    margin = " " * (_STEP * depth)
    long = text.strip()
    if "\n\n" in long or "\n-" in long or "\n*" in long or "```" in long:
        after = ["", f"{margin}  {says}"] if says else []
        return [f"{margin}- {head}", "", block(long, _STEP * (depth + 1)), *after, ""]
    described = inline(long)
    joined = " ".join(part for part in (sentence(described) if says else described, says) if part)
    return [f"{margin}- {head}{': ' if joined else ''}{joined}"]
