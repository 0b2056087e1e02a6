"""Reads the inventories: what each API document shows, written down as data beside this file.

An inventory holds facts, and no sentence of a document: names, types, values. It has two parts. What
the document shows comes first; then, below a comment that says so, what is known from elsewhere and
has to be so as well. Within the first part, elsewhere begins at a `;`.

`operations`, by the name of the method, or by the accessor where that is the name shown:

    request     the HTTP method and the path
    accessor    where the method is below a client, where the document does not say so
    takes       the parameters of the method that the document shows, in order, with their types
    params      the type that the other parameters are keys of
    returns     the type of the answer; not there for an answer without content
    responses   the status codes
    security    the credentials, each of which suffices
    sends       the content type of the body

`statuses` says for each operation which type comes back with which status, `places` where a
parameter goes and what it is called there, `credentials` where a credential goes. `models`, `params`
and `errors` hold types:

    Session:                         a type with fields
      id: str
    MeetingResponse:                 a type with parts: classes that stand in its own module,
      .:                             and `.`, the fields of the type itself
        data: Optional[Data]
      Data:
        id: str @ uuid
    OtherResponse: MeetingResponse   everything as in the type of that name
    ThirdResponse:
      Data: MeetingResponse          this class as in the type of that name
    Voice: Union[str, int]           a name for another type

A field is `[place] type [@ format] [@ minimum..maximum] [; known otherwise]`. The place (`path`,
`query`, `header`, or `body`) is only there in `params`. The type is as Python's `typing` has it;
`Optional` says that the field may be left out. A format or bound is about the value, or the
items of a list. After the `;` there may be a format or bounds too, and

    wire=NAME   the name on the wire, where it is another than that in Python
    null        the value may be null
    always      the field is always there, though the document says Optional: it may be null
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, cast

import yaml

from tests.inventory.compare import Field, Type

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

HERE = Path(__file__).parent
_PLACES = ("path", "query", "header", "body")
_KEYS = {
    "request", "accessor", "takes", "params", "returns", "responses", "security", "sends",
}  # fmt: skip
_BOUNDS = re.compile(r"(-?[\d.]*?)\.\.(-?[\d.]*)")
_PLAIN = {"str", "int", "float", "bool", "datetime", "object"}


@dataclass(frozen=True, slots=True)
class Surface:
    """A way of calling the API: the package, and what is known of it.

    `renamed` are the models that are called otherwise there, or that have no name that is laid
    down. For the surface of OpenAPI Generator, `api` is the class with the methods, and `calls`
    says whether they are coroutines.
    """

    kind: Literal["resources", "openapi_generator"]
    package: str
    types: str = ""
    clients: tuple[tuple[str, str], ...] = ()
    api: str = ""
    calls: str = ""
    renamed: Mapping[str, str | None] = field(default_factory=dict[str, "str | None"], hash=False)


@dataclass(frozen=True, slots=True)
class Operation:
    """A method that a document shows."""

    name: str
    accessor: str
    method: str
    path: str
    takes: tuple[tuple[str, Field], ...]
    params: str | None
    returns: str | None
    statuses: tuple[tuple[str, str | None], ...]
    security: tuple[str, ...] | None
    sends: str | None
    needs_body: bool


class Inventory:
    """What one document shows."""

    def __init__(self, path: Path) -> None:
        data = cast("dict[str, Any]", yaml.safe_load(path.read_text(encoding="utf-8")))
        self.service = path.stem
        self.host: str = data["host"]
        self.credentials: dict[str, str] = data.get("credentials", {})
        self.imports: list[str] = data.get("imports", [])
        self.surfaces = tuple(_surface(kind, found) for kind, found in data["surfaces"].items())
        self._roots: dict[str, Any] = {
            **data.get("models", {}), **data.get("errors", {}), **data.get("params", {})
        }  # fmt: skip
        self.models: tuple[str, ...] = tuple(data.get("models", {}))
        self.errors: tuple[str, ...] = tuple(data.get("errors", {}))
        self.params: tuple[str, ...] = tuple(data.get("params", {}))
        self._places: dict[str, str] = data.get("places", {})
        optional: list[str] = data.get("optional_bodies", [])
        self.operations = tuple(
            self._operation(name, found, data["statuses"][name], needs_body=name not in optional)
            for name, found in data["operations"].items()
        )

    def classes(self, root: str) -> tuple[str, ...]:
        """Return the names of a type and of its parts, as `shape` takes them."""
        found = self._root(root)
        parts = tuple(found) if isinstance(found, dict) and "." in found else (".",)
        return tuple(root if part == "." else f"{root}.{part}" for part in parts)

    def shape(self, name: str) -> Mapping[str, Field] | Type:
        """Return what a type or a part of one (`Root.Part`) stands for."""
        root, _, part = name.partition(".")
        found = self._root(root)
        if isinstance(found, dict) and "." in found:
            found = cast("dict[str, str] | str", found[part or "."])
        elif part:
            raise KeyError(name)
        if isinstance(found, dict):
            fields = (self._field(root, key, text) for key, text in found.items())
            return {f.wire: f for f in fields}
        if found in self._roots:  # this class as in the type of that name
            return self._within(root, self.shape(f"{found}.{part}"))
        return self._field(root, "", found).type

    def parameters(self, operation: Operation) -> dict[str, Field]:
        """Return all parameters and fields of the body of an operation, by their wire names."""
        if operation.params is not None:
            found = self.shape(operation.params)
            assert not isinstance(found, Type)
            return dict(found)
        parameters: dict[str, Field] = {}
        for name, taken in operation.takes:
            if name in self._places:
                place, wire = self._places[name].split()
                parameters[wire] = replace(taken, wire=wire, place=place)
            else:
                parameters |= self._flat(taken.type.name)
        return parameters

    def positional(self, operation: Operation) -> tuple[str, ...]:
        """Return the parameters that a method of a resource takes by position."""
        if operation.params is not None:
            return tuple(name for name, _ in operation.takes)
        path = re.findall(r"{(.+?)}", operation.path)
        return tuple(path[-1:])

    def body(self, operation: Operation) -> str | None:
        """Return the type of the body, where the document names it."""
        names = (f.type.name for name, f in operation.takes if name not in self._places)
        return next(iter(names), None) if operation.params is None else None

    def _flat(self, name: str) -> dict[str, Field]:
        found = self.shape(name)
        while isinstance(found, Type):
            found = self.shape(found.parts[0].name)
        return dict(found)

    def _root(self, root: str) -> dict[str, Any] | str:
        found = self._roots[root]
        return self._root(found) if isinstance(found, str) and found in self._roots else found

    def _within(self, root: str, shape: Mapping[str, Field] | Type) -> Mapping[str, Field] | Type:
        """Return a shape whose names mean the parts of another type."""
        if isinstance(shape, Type):
            return self._type_within(root, shape)
        return {wire: replace(f, type=self._type_within(root, f.type)) for wire, f in shape.items()}

    def _type_within(self, root: str, found: Type) -> Type:
        parts = tuple(self._type_within(root, part) for part in found.parts)
        part = found.name.partition(".")[2]
        return replace(found, parts=parts, name=f"{root}.{part}" if part else found.name)

    def _operation(
        self, name: str, data: dict[str, Any], statuses: dict[str, str | None], *, needs_body: bool
    ) -> Operation:
        assert data.keys() <= _KEYS, f"{name}: {data.keys() - _KEYS}"
        method, path = data["request"].split()
        takes = tuple((key, self._field("", key, v)) for key, v in data.get("takes", {}).items())
        shown = data.get("responses")
        assert shown is None or shown == list(statuses), f"{name}: two sets of statuses"
        security = data.get("security")
        return Operation(
            name,
            data.get("accessor", name),
            method,
            path,
            takes,
            data.get("params"),
            data.get("returns"),
            tuple(statuses.items()),
            tuple(security) if security is not None else None,
            data.get("sends"),
            needs_body,
        )

    def _field(self, root: str, name: str, text: str) -> Field:
        shown, _, known = text.partition(" ; ")
        place, _, rest = shown.partition(" ")
        shown = rest if place in _PLACES else shown
        written, *marks = shown.split(" @ ")
        words = [*" ".join(marks).split(), *known.split()]
        node = ast.parse(written, mode="eval").body
        optional = isinstance(node, ast.Subscript) and ast.unparse(node.value) == "Optional"
        found = self._type(
            root, node.slice if optional and isinstance(node, ast.Subscript) else node
        )
        for word in words:
            found = _marked(found, word)
        wire = next((w.removeprefix("wire=") for w in words if w.startswith("wire=")), name)
        return Field(
            name,
            wire,
            found,
            required=not optional or "always" in words,
            nullable="null" in words,
            place=place if place in _PLACES else "body",
        )

    def _type(self, root: str, node: ast.expr) -> Type:
        match node:
            case ast.Name(id="object"):
                return Type("object")
            case ast.Name(id=name) if name in _PLAIN:
                return Type(cast("Any", name))
            case ast.Name(id=name):
                own = self._root(root) if root else None
                inside = isinstance(own, dict) and name in own and "." in own
                return Type("model", name=f"{root}.{name}" if inside else name)
            case ast.Subscript(value=ast.Name(id=outer), slice=inner):
                inside_of = inner.elts if isinstance(inner, ast.Tuple) else [inner]
                if outer == "Literal":
                    return Type("literal", values=tuple(ast.literal_eval(v) for v in inside_of))
                parts = tuple(self._type(root, part) for part in inside_of)
                kinds: dict[str, Any] = {"List": "list", "Dict": "dict", "Union": "union"}
                return Type(kinds[outer], parts[1:] if outer == "Dict" else parts)
            case _:
                raise ValueError(ast.unparse(node))


def inventories() -> Iterator[Inventory]:
    """Yield all inventories, in the order of their names."""
    yield from (Inventory(path) for path in sorted(HERE.glob("*.yaml")))


def _surface(kind: str, data: dict[str, Any]) -> Surface:
    return Surface(
        cast("Any", kind),
        data["package"],
        data.get("types", ""),
        tuple(sorted(data.get("clients", {}).items())),
        data.get("api", ""),
        data.get("calls", ""),
        data.get("renamed", {}),
    )


def _marked(found: Type, word: str) -> Type:
    """Return a type with a format or bounds on it, on its items, or on its plain variant."""
    if found.kind in {"list", "union"}:
        return replace(found, parts=(_marked(found.parts[0], word), *found.parts[1:]))
    bounds = _BOUNDS.fullmatch(word)
    if bounds is not None:
        low, high = (float(n) if n else None for n in bounds.groups())
        return replace(found, minimum=low, maximum=high)
    if "=" in word or word in {"null", "always"}:
        return found
    return replace(found, format=word)
