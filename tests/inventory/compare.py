"""Two descriptions of an API in, what the second lacks or says otherwise out, in words.

One side is an inventory. The other is a spec, a `surface.json` or an imported package, each turned
into the same few values by a module of its own.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

Kind = Literal[
    "str", "int", "float", "bool", "datetime", "date", "bytes", "object", "none", "omit",
    "unknown", "list", "dict", "literal", "union", "model", "params", "strange",
]  # fmt: skip
"""`params` is a TypedDict, `unknown` what an API may come to send, `strange` anything else."""


@dataclass(frozen=True, slots=True)
class Type:
    """What a value can be; `name` is that of a model, `values` are those of a literal."""

    kind: Kind
    parts: tuple[Type, ...] = ()
    values: tuple[object, ...] = ()
    name: str = ""
    format: str | None = None
    minimum: float | None = None
    maximum: float | None = None

    def __str__(self) -> str:
        inside = ", ".join(map(repr, self.values) if self.values else map(str, self.parts))
        plain = self.name or f"{self.kind}{f'[{inside}]' if inside else ''}"
        return plain + _marks(self)


@dataclass(frozen=True, slots=True)
class Field:
    """A field or a parameter. `name` is that in Python, empty where nothing is called yet."""

    name: str
    wire: str
    type: Type
    required: bool
    nullable: bool
    place: str = "body"


class Shapes(Protocol):
    """Knows what a name of a model stands for: its fields by their names on the wire, or a type."""

    def __call__(self, name: str) -> Mapping[str, Field] | Type: ...


@dataclass(slots=True)
class Comparison:
    """How two sides are compared; `found` collects what differs.

    Attributes:
        expected: The models of the inventory.
        actual: The models of the other side.
        marks: Whether the other side knows formats and bounds.
        names: What models are called there, as far as that is laid down.
        optional: Whether a field of a model that may be left out is None there when it is (True),
            is so only if it is nullable (False), or may be either (None).
        params: Whether the other side knows the keys of what callers pass.
        values: Whether the types of the other side say which text is allowed; those of OpenAPI
            Generator leave that to validators.
    """

    expected: Shapes
    actual: Shapes
    marks: bool = False
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    optional: bool | None = False
    params: bool = False
    values: bool = True
    found: list[str] = field(default_factory=list[str])
    _seen: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])

    @property
    def reached(self) -> frozenset[str]:
        """The models of the other side that were compared."""
        return frozenset(actual for _, actual in self._seen)

    def types(self, where: str, expected: Type, actual: Type) -> None:
        """Compare two types, and the models that they name."""
        if expected.kind == "model" and not isinstance(self.expected(expected.name), Type):
            self._names(where, expected.name, members(actual))
        wanted, there = settle(expected, self.expected), settle(actual, self.actual)
        if there.kind == "params" and wanted.kind == "model":
            return  # its keys have been compared above, if the other side knows them
        if wanted.kind == "literal" and there.kind == "str" and not self.values:
            return
        if wanted.kind != there.kind:
            self.found.append(f"{where} is {there}, not {wanted}")
        elif wanted.kind == "model":
            self.models(where, wanted.name, there.name, optional=self.optional)
        elif wanted.kind == "union":
            self._unions(where, wanted, there)
        elif wanted.kind == "literal" and set(wanted.values) != set(there.values):
            self.found.append(f"{where} takes {_list(there.values)}, not {_list(wanted.values)}")
        else:
            if self.marks and _marks(wanted) != _marks(there):
                self.found.append(f"{where} is {there}, not {wanted}")
            for inner, found in zip(wanted.parts, there.parts, strict=True):
                self.types(f"{where}[]" if wanted.kind == "list" else f"{where}{{}}", inner, found)

    def models(self, where: str, expected: str, actual: str, *, optional: bool | None) -> None:
        """Compare two models by their fields."""
        if (expected, actual) in self._seen:
            return
        self._seen.add((expected, actual))
        wanted, there = self.expected(expected), self.actual(actual)
        if isinstance(wanted, Type) or isinstance(there, Type):
            self.types(where, Type("model", name=expected), Type("model", name=actual))
        else:
            self.fields(where, wanted, there, optional=optional)

    def fields(
        self,
        where: str,
        expected: Mapping[str, Field],
        actual: Mapping[str, Field],
        *,
        optional: bool | None = False,
    ) -> None:
        """Compare fields, or parameters, by their names on the wire."""
        for wire, wanted in expected.items():
            there = actual.get(wire)
            at = f"{where}.{wanted.name}"
            if there is None:
                self.found.append(f"{at} is missing (`{wire}` on the wire)")
                continue
            self._field(at, wanted, there, optional=optional)
        for wire, there in actual.items():
            if wire not in expected:
                self.found.append(f"{where}.{there.name or wire} is not in the inventory")

    def _field(self, at: str, wanted: Field, there: Field, *, optional: bool | None) -> None:
        if there.name and there.name not in attribute_names(wanted.name):
            self.found.append(f"{at} is called `{there.name}`")
        if wanted.place != there.place:
            self.found.append(f"{at} goes into the {there.place}, not the {wanted.place}")
        if wanted.required != there.required:
            self.found.append(f"{at} is {'' if there.required else 'not '}required")
        free = optional is None and not wanted.required
        may = wanted.nullable or bool(optional and not wanted.required)
        if not free and may != there.nullable:
            self.found.append(f"{at} may {'' if there.nullable else 'not '}be None")
        self.types(at, wanted.type, there.type)

    def _names(self, where: str, expected: str, parts: Sequence[Type]) -> None:
        """Look at the ways of giving a model: under which name, or as which keys."""
        wanted = self.names.get(expected)
        for part in parts:
            if part.kind == "model" and wanted not in {None, part.name}:
                self.found.append(f"{where} is a `{part.name}`, not a `{wanted}`")
            elif part.kind == "params" and self.params:
                self.models(where, expected, part.name, optional=False)

    def _unions(self, where: str, wanted: Type, there: Type) -> None:
        rest = list(there.parts)
        for part in wanted.parts:
            fits = [other for other in rest if not list(self._apart(part, other))]
            if fits:
                rest.remove(fits[0])
            else:
                self.found.append(f"{where} takes no {part}: it is {there}")
        self.found += [f"{where} takes {other}, which is not in the inventory" for other in rest]

    def _apart(self, wanted: Type, there: Type) -> Iterator[str]:
        trial = replace(self, found=[], _seen=set(self._seen))
        trial.types("", wanted, there)
        yield from trial.found


def attribute_names(name: str) -> tuple[str, ...]:
    """Return what a field of the inventory may be called in Python.

    A name that begins with a digit on the wire has an underscore before it in the documents; an
    attribute of a model cannot, and has `api_`, as in the vendor's SDK.
    """
    digit = name[:1] == "_" and name[1:2].isdigit()
    return (name, f"api{name}") if digit else (name,)


def settle(found: Type, shapes: Shapes) -> Type:
    """Return a type without what says nothing here.

    That is: None and the mark of an argument that is left out, which the field knows; the second
    way of giving a value (text for a moment, a TypedDict for a model); text beside the values of an
    enumeration, which only says that there may be more; and names that stand for other types.
    """
    if found.kind == "model":
        meant = shapes(found.name)
        return settle(meant, shapes) if isinstance(meant, Type) else found
    if found.kind != "union":
        return found
    parts = [p for part in found.parts for p in members(settle(part, shapes))]
    kinds = {p.kind for p in parts}
    dropped = {"none", "omit", "unknown"}
    if kinds & {"datetime", "date", "literal"}:
        dropped.add("str")
    if "float" in kinds:
        dropped.add("int")
    if "model" in kinds:
        dropped.add("params")
    parts = list(dict.fromkeys(p for p in parts if p.kind not in dropped))
    values = tuple(dict.fromkeys(v for p in parts if p.kind == "literal" for v in p.values))
    if values:
        rest = [p for p in parts if p.kind != "literal"]
        parts = [Type("literal", values=values), *rest]
    return parts[0] if len(parts) == 1 else Type("union", tuple(parts))


def members(found: Type) -> Sequence[Type]:
    """Return the types of which a value has one."""
    return found.parts if found.kind == "union" else (found,)


def _marks(found: Type) -> str:
    low, high = (f"{n:g}" if n is not None else "" for n in (found.minimum, found.maximum))
    bounds = f"{low}..{high}" if low or high else ""
    return "".join(f" {mark}" for mark in (found.format, bounds) if mark)


def _list(values: Sequence[object]) -> str:
    return ", ".join(map(repr, values))
