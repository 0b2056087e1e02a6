"""`surface.json` as dataclasses. Keys that are not there are as if they were empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from specwright.document import as_list, as_mapping, is_list, is_mapping

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


class Entry(Struct, frozen=True):
    """A mapping of `surface.json`."""

    data: Mapping[str, object]

    def text(self, key: str) -> str:
        """Return a text, empty if there is none."""
        return self.maybe(key) or ""

    def maybe(self, key: str) -> str | None:
        """Return a text, or None."""
        found = self.data.get(key)
        return found if isinstance(found, str) else None

    def flag(self, key: str) -> bool:
        """Return whether something is true."""
        return self.data.get(key) is True

    def texts(self, key: str) -> tuple[str, ...]:
        """Return the texts of a list."""
        return tuple(each for each in self._list(key) if isinstance(each, str))

    def values(self, key: str) -> tuple[object, ...]:
        """Return what is in a list, whatever that is."""
        return tuple(self._list(key))

    def lists(self, key: str) -> tuple[tuple[str, ...], ...]:
        """Return the lists of texts of a list."""
        return tuple(
            tuple(text for text in each if isinstance(text, str))
            for each in self._list(key)
            if is_list(each)
        )

    def entries(self, key: str) -> Iterator[Entry]:
        """Yield the mappings of a list."""
        for each in self._list(key):
            if is_mapping(each):
                yield Entry(each)

    def entry(self, key: str) -> Entry:
        """Return a mapping, empty if there is none."""
        return Entry(as_mapping(self.data.get(key)))

    def _list(self, key: str) -> list[object]:
        return as_list(self.data.get(key))


class Said(Struct, frozen=True):
    """What documentation there is: a print of it, and whether it says that something is deprecated."""

    docs: str | None
    is_deprecated: bool


class Argument(Struct, frozen=True):
    """An argument of a method, or a field of a model or of what callers pass for one.

    `place` is empty for fields.
    """

    name: str
    place: str
    python: str
    is_positional: bool
    required: bool
    type: str
    spec: str
    default: str | None
    access: str
    said: Said


class Operation(Struct, frozen=True):
    """A method."""

    method: str
    path: str
    operation_id: str | None
    spec: str
    accessor: str
    params: str
    returns: str
    entry: Entry
    said: Said

    @property
    def arguments(self) -> tuple[Argument, ...]:
        """What it takes: parameters, and a body as one argument or several; read when asked for."""
        parameters = [argument(e, e.text("in")) for e in self.entry.entries("parameters")]
        return (*parameters, *_of_body(self.entry.entry("body")))

    @property
    def resource(self) -> str:
        """The resource: `store.orders` of `store.orders.place`."""
        return self.accessor.rpartition(".")[0]

    @property
    def name(self) -> str:
        """The method alone."""
        return self.accessor.rpartition(".")[2]


class Model(Struct, frozen=True):
    """A class or an alias; for what callers pass, `model` is the class that it stands beside."""

    name: str
    module: str
    written: str
    kind: str
    spec: str
    type: str
    bases: tuple[str, ...]
    is_input: bool
    is_output: bool
    model: str
    entry: Entry
    said: Said

    @property
    def fields(self) -> tuple[Argument, ...]:
        """The fields of a class; read when asked for."""
        return tuple(argument(each, "") for each in self.entry.entries("fields"))


def said(entry: Entry) -> Said:
    """Return what documentation an entry has."""
    return Said(entry.maybe("docs"), entry.flag("deprecated"))


def argument(entry: Entry, place: str) -> Argument:
    """Return a parameter, or a field."""
    return Argument(
        entry.text("name"),
        place,
        entry.text("python"),
        entry.text("kind") == "positional",
        entry.flag("required"),
        entry.text("type"),
        entry.text("spec"),
        entry.maybe("default"),
        entry.text("access"),
        said(entry),
    )


def operation(entry: Entry) -> Operation:
    """Return a method."""
    return Operation(
        entry.text("method"),
        entry.text("path"),
        entry.maybe("operation_id"),
        entry.text("spec"),
        entry.text("accessor"),
        entry.text("params"),
        entry.text("returns"),
        entry,
        said(entry),
    )


def _of_body(body: Entry) -> Iterator[Argument]:
    for each in body.entries("fields"):
        yield argument(each, "body")
    whole = body.maybe("python")
    if whole is not None:
        # The documentation of a whole body says nothing in the package.
        yield Argument(
            "", "body", whole, is_positional=False, required=body.flag("required"),
            type=body.text("type"), spec=body.text("spec"), default=None, access="",
            said=Said(None, is_deprecated=False),
        )  # fmt: skip
    kinds = body.texts("content_types")
    if kinds:
        written = f"Literal[{', '.join(map(repr, kinds))}]"
        yield Argument(
            "Content-Type", "header", body.text("choice"), is_positional=False, required=False,
            type=written, spec=body.text("spec"), default=None, access="",
            said=Said(None, is_deprecated=False),
        )  # fmt: skip


def model(entry: Entry) -> Model:
    """Return a class or an alias."""
    directions = entry.texts("directions")
    return Model(
        entry.text("name"),
        entry.text("module"),
        entry.maybe("written") or entry.text("name"),
        entry.text("kind"),
        entry.text("spec"),
        entry.text("type"),
        entry.texts("bases"),
        "input" in directions,
        "output" in directions,
        entry.text("model"),
        entry,
        said(entry),
    )
