"""From a JSON value to the Python that makes it, broken into lines as the formatter would."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct

from specwright import ir
from specwright.view.text import literal

from .fits import as_list, as_object, fits

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from specwright.names import NameTable

WIDTH = 88
"""Columns of an example: those that formatters take if nobody says otherwise."""
_INDENT = 4


class Entries(Struct, frozen=True):
    """Something in brackets: each member with what stands before its value, `name=` or `"key": `."""

    opening: str
    members: tuple[tuple[str, Part], ...]
    closing: str
    is_call: bool = False


Part = str | Entries
"""Python that stays on one line, or something in brackets."""


class Call(Struct, frozen=True):
    """A call of a method, its arguments ready to be written."""

    method: str
    arguments: tuple[tuple[str, Part], ...]

    def lines(self, before: str = "", after: str = "", indent: int = 0) -> tuple[str, ...]:
        """Return the lines of the call.

        Args:
            before: What stands before it in its line, such as `result = `.
            after: What stands after it.
            indent: The columns that its lines are indented by.
        """
        part = Entries(f"{self.method}(", self.arguments, ")", is_call=True)
        return call_lines(part, before, after, indent)


def call_lines(
    part: Part, before: str = "", after: str = "", indent: int = 0, used: int = 0
) -> tuple[str, ...]:
    """Return the lines of a piece of Python.

    Args:
        part: The piece.
        before: What stands before it in its line.
        after: What stands after it.
        indent: The columns that its lines are indented by.
        used: The columns that somebody else will indent them by.
    """
    margin = " " * indent
    return tuple(f"{margin}{line}" for line in _lines(part, before, after, WIDTH - indent - used))


def import_lines(module: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """Return an import of names that are sorted already."""
    members = Entries("(", tuple(("", name) for name in names), ")")
    bracketed = call_lines(members, f"from {module} import ")
    line = f"from {module} import {', '.join(names)}"
    return bracketed if len(bracketed) > 1 and len(line) > WIDTH else (line,)


def source_of(
    value: Any, found: ir.Type, api: ir.Api, names: NameTable, *, python_names: bool
) -> Part:
    """Return the Python of a value as callers write it.

    Args:
        value: A JSON value of the type.
        found: The type: it tells what is a model, whose properties may have other names in Python.
        api: The API.
        names: Its names.
        python_names: Whether the properties of dicts have their Python names here.
    """
    return _Writer(api.models, names, python_names).part(value, found)


def source_of_json(value: Any) -> Part:
    """Return the Python of a JSON value as it is."""
    members, listed = as_object(value), as_list(value)
    if members is not None:
        return _dict((key, source_of_json(entry)) for key, entry in members.items())
    if listed is not None:
        return Entries("[", tuple(("", source_of_json(entry)) for entry in listed), "]")
    return literal(value)


class _Writer(Struct, frozen=True):
    models: Mapping[ir.ModelId, ir.Model]
    names: NameTable
    python_names: bool

    def part(self, value: Any, found: ir.Type) -> Part:
        match found:
            case ir.Reference():
                return self._model(value, self.models[found.model])
            case ir.Nullable() if value is not None:
                return self.part(value, found.inner)
            case ir.Union():
                return self._union(value, found)
            case ir.Bytes() if isinstance(value, str):
                return _bytes(value)
            case ir.Tuple() if (given := as_list(value)) and len(given) == len(found.items):
                return self._tuple(given, found)
            case _:
                pass
        members, listed = as_object(value), as_list(value)
        if members is not None:
            below = found.values if isinstance(found, ir.Dictionary) else ir.Anything()
            return _dict((key, self.part(entry, below)) for key, entry in members.items())
        if listed is not None:
            item = found.items if isinstance(found, ir.Array) else ir.Anything()
            return Entries("[", tuple(("", self.part(entry, item)) for entry in listed), "]")
        return literal(value)

    def _tuple(self, value: list[Any], found: ir.Tuple) -> Part:
        pairs = zip(value, found.items, strict=True)
        parts = tuple(("", self.part(entry, item)) for entry, item in pairs)
        return Entries("(", parts, ",)" if len(parts) == 1 else ")")

    def _model(self, value: Any, model: ir.Model) -> Part:
        if isinstance(model, ir.Alias):
            return self.part(value, model.type)
        members = as_object(value)
        if members is None:
            return self.part(value, ir.Anything())
        fields = self.names.models[model.id].keys if self.python_names else None
        types = {f.name: f.type for f in model.fields}
        others = model.others or ir.Anything()
        return _dict(
            (fields.get(key, key) if fields else key, self.part(entry, types.get(key, others)))
            for key, entry in members.items()
        )

    def _union(self, value: Any, found: ir.Union) -> Part:
        members = as_object(value)
        if found.tag is not None and members is not None:
            variants = dict(found.tag.variants)
            model = variants.get(str(members.get(found.tag.name)))
            if model is not None:
                return self._model(value, self.models[model])
        fitting = (v for v in found.variants if fits(value, v, self.models))
        return self.part(value, next(fitting, ir.Anything()))


def _bytes(value: str) -> str:
    """Return text as bytes, in the quotes that the formatter wants."""
    written = repr(value.encode())
    return written if '"' in written else f'b"{written[2:-1]}"'


def _dict(members: Iterable[tuple[str, Part]]) -> Entries:
    return Entries("{", tuple((f"{literal(key)}: ", part) for key, part in members), "}")


def _flat(part: Part) -> str:
    if isinstance(part, str):
        return part
    inner = ", ".join(f"{before}{_flat(member)}" for before, member in part.members)
    return f"{part.opening}{inner}{part.closing}"


def _lines(part: Part, before: str, after: str, width: int) -> list[str]:
    """Return lines that are as wide as they may be: all in one, the members in one, or one each."""
    whole = f"{before}{_flat(part)}{after}"
    if isinstance(part, str) or not part.members or len(whole) <= width:
        return [whole]
    margin = " " * _INDENT
    opening = f"{before}{part.opening}"
    if before.endswith("= ") and len(opening) > width >= len(part.opening) + _INDENT:
        # Nothing that is broken makes this line short enough but its value as a whole.
        wrapped = _lines(part, "", "", width - _INDENT)
        return [f"{before}(", *(f"{margin}{line}" for line in wrapped), f"){after}"]
    inner = ", ".join(f"{name}{_flat(member)}" for name, member in part.members)
    if part.is_call and len(inner) <= width - _INDENT:
        lines = [inner]
    else:
        lines = [
            line
            for name, member in part.members
            for line in _lines(member, name, ",", width - _INDENT)
        ]
    closing = part.closing.removeprefix(",")  # every line has one of its own
    return [opening, *(f"{margin}{line}" for line in lines), closing + after]
