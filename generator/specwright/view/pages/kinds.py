"""What a type is, in the words of documentation: its name in Python, its values, its limits."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from msgspec import Struct

from specwright import ir
from specwright.view.annotations import or_none
from specwright.view.text import literal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

_PLAIN = {
    ir.Anything: "object",
    ir.Null: "None",
    ir.Boolean: "bool",
    ir.Integer: "int",
    ir.Number: "float",
    ir.Text: "str",
}


_DEEPEST = 6


class Values(Struct, frozen=True):
    """The values that an API lists, as Python; `is_all` if there are no others."""

    listed: tuple[str, ...]
    is_all: bool


class Kinds(Struct, frozen=True):
    """Writes types for people. The values of an enumeration are listed beside its type."""

    models: Mapping[ir.ModelId, ir.Model]
    named: Callable[[ir.ModelId], str | None]
    """Returns what a model is called, None for one without a name."""

    def written(self, found: ir.Type, *, is_input: bool = False) -> str:
        """Return a type as Python writes it, without the modules that its names come from."""
        match found:
            case ir.Anything() | ir.Null() | ir.Boolean() | ir.Integer() | ir.Number() | ir.Text():
                return _PLAIN[type(found)]
            case ir.DateTime() | ir.Date():
                name = "date" if isinstance(found, ir.Date) else "datetime"
                return f"str | {name}" if is_input else name
            case ir.Bytes():
                return "FileInput" if is_input else "bytes"
            case ir.Enumeration():
                return _enumeration(found)
            case ir.Array():
                return f"list[{self.written(found.items, is_input=is_input)}]"
            case ir.Tuple():
                items = (self.written(item, is_input=is_input) for item in found.items)
                return f"tuple[{', '.join(items)}]"
            case ir.Dictionary():
                return f"dict[str, {self.written(found.values, is_input=is_input)}]"
            case ir.Union(model=str(alias)) if self.named(alias) is not None:
                return self.named(alias) or ""
            case ir.Union():
                variants = (self.written(v, is_input=is_input) for v in found.variants)
                return " | ".join(dict.fromkeys(variants))
            case ir.Nullable():
                return or_none(self.written(found.inner, is_input=is_input))
            case ir.Reference():
                return self.named(found.model) or "object"
            case _:
                assert_never(found)

    def limits(self, found: ir.Type) -> tuple[tuple[str, str], ...]:
        """Return the format and the bounds of a type, with the names that JSON Schema has for them."""
        plain = self.plain(found)
        match plain:
            case ir.DateTime():
                return (("format", "date-time"),)
            case ir.Date():
                return (("format", "date"),)
            case ir.Text():
                written = (("format", plain.format),) if plain.format else ()
                return (*written, *_bounds(plain.bounds))
            case ir.Integer() | ir.Number() | ir.Array():
                return tuple(_bounds(plain.bounds))
            case _:
                return ()

    def values(self, found: ir.Type, levels: int = _DEEPEST) -> Values:
        """Return the values of an enumeration, or of the enumeration that a list is made of.

        Args:
            found: The type.
            levels: How many lists and unions may be around it: aliases have them without an end.
        """
        plain = self.plain(found) if levels else ir.Anything()
        match plain:
            case ir.Array():
                return self.values(plain.items, levels - 1)
            case ir.Tuple():
                return self.values(plain.as_list().items, levels - 1)
            case ir.Dictionary():
                return self.values(plain.values, levels - 1)
            case ir.Union():
                parts = [self.values(variant, levels - 1) for variant in plain.variants]
                listed = dict.fromkeys(value for part in parts for value in part.listed)
                return Values(tuple(listed), all(part.listed for part in parts))
            case ir.Enumeration():
                return Values(tuple(literal(value) for value in plain.values), is_all=True)
            case _:
                return Values((), is_all=False)

    def plain(self, found: ir.Type) -> ir.Type:
        """Return what a type is beside null, and without the names that it goes by."""
        seen: set[ir.ModelId] = set()
        while True:
            if isinstance(found, ir.Nullable):
                found = found.inner
                continue
            model = self.models[found.model] if isinstance(found, ir.Reference) else None
            if not isinstance(model, ir.Alias) or model.id in seen:
                return found
            seen.add(model.id)
            found = model.type

    def is_nullable(self, found: ir.Type) -> bool:
        """Return whether null is a value of a type."""
        seen: set[ir.ModelId] = set()
        while isinstance(found, ir.Reference) and found.model not in seen:
            seen.add(found.model)
            model = self.models[found.model]
            if isinstance(model, ir.Object):
                return False
            found = model.type
        return isinstance(found, ir.Nullable | ir.Null)


def _enumeration(found: ir.Enumeration) -> str:
    return f"Literal[{', '.join(literal(value) for value in found.values)}]"


def _bounds(bounds: ir.Bounds) -> Iterator[tuple[str, str]]:
    if bounds == ir.UNBOUNDED:
        return
    values = (
        ("minimum", bounds.minimum),
        ("exclusiveMinimum", bounds.exclusive_minimum),
        ("maximum", bounds.maximum),
        ("exclusiveMaximum", bounds.exclusive_maximum),
        ("multipleOf", bounds.multiple_of),
        ("minLength", bounds.min_length),
        ("maxLength", bounds.max_length),
        ("pattern", bounds.pattern),
        ("minItems", bounds.min_items),
        ("maxItems", bounds.max_items),
    )
    for name, value in values:
        if value is not None:
            is_whole = isinstance(value, float) and value.is_integer() and abs(value) < 2**53
            yield name, str(int(value) if is_whole else value)
