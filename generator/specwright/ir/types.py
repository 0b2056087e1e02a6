"""Types: what a value can be."""

from __future__ import annotations

from msgspec import Struct

Json = object
"""A JSON value: None, bool, int, float, str, list or dict with str keys."""
ModelId = str
"""Identifies a model within an API: the place of its schema."""


class Docs(Struct, frozen=True):
    """What the API's authors say: a title or summary, and a longer text in Markdown."""

    summary: str | None = None
    description: str | None = None
    deprecated: bool = False
    note: str | None = None
    """Why it is deprecated, and what to use instead."""


class Bounds(Struct, frozen=True):
    """The limits of a value, each None where there is none; `pattern` is an ECMA-262 expression."""

    minimum: float | None = None
    maximum: float | None = None
    exclusive_minimum: float | None = None
    exclusive_maximum: float | None = None
    multiple_of: float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    min_items: int | None = None
    max_items: int | None = None


UNBOUNDED = Bounds()


class Anything(Struct, frozen=True):
    """Any JSON value."""


class Null(Struct, frozen=True):
    """The value null alone."""


class Boolean(Struct, frozen=True):
    """True or false."""


class Integer(Struct, frozen=True):
    """A whole number."""

    bounds: Bounds = UNBOUNDED


class Number(Struct, frozen=True):
    """A number."""

    bounds: Bounds = UNBOUNDED


class Text(Struct, frozen=True):
    """A string; `format` is what the API says of its content (`uri`, `uuid`, ...)."""

    format: str | None = None
    bounds: Bounds = UNBOUNDED


class DateTime(Struct, frozen=True):
    """A moment as RFC 3339 writes it."""


class Date(Struct, frozen=True):
    """A full-date of RFC 3339."""


class Bytes(Struct, frozen=True):
    """Bytes that travel as they are: a file, an octet stream, a part of a multipart body."""


class Enumeration(Struct, frozen=True):
    """One of a few values; `open` when the API may come to send others."""

    values: tuple[str | int | float | bool, ...]
    open: bool
    names: tuple[tuple[object, str], ...] = ()
    """What the API calls its values."""

    def _compared(self) -> tuple[object, ...]:
        return (self.values, self.open)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Enumeration) and self._compared() == other._compared()

    def __hash__(self) -> int:
        return hash(self._compared())


class Array(Struct, frozen=True):
    """A list of items of one type."""

    items: Type
    bounds: Bounds = UNBOUNDED


class Tuple(Struct, frozen=True):
    """A list of a fixed length, whose items have a type each."""

    items: tuple[Type, ...]

    def as_list(self) -> Array:
        """Return the list for those who have no tuples: of any of the items' types."""
        found = tuple(dict.fromkeys(self.items))
        return Array(found[0] if len(found) == 1 else Union(found))


class Dictionary(Struct, frozen=True):
    """A mapping with keys that the API does not name, and values of one type."""

    values: Type


class Tag(Struct, frozen=True):
    """How a union's variants are told apart: a property, and the variant for each value of it.

    `other` is the variant for all other values, where the API describes one.
    """

    name: str
    variants: tuple[tuple[str, ModelId], ...]
    other: ModelId | None = None


class Union(Struct, frozen=True):
    """One of several types; at least one, in the order of the API.

    `model` is the alias that stands for it where it is a part of another model and has parts of
    its own.
    What else it is is for surfaces that name unions, and makes no other type of it.
    """

    variants: tuple[Type, ...]
    tag: Tag | None = None
    model: ModelId | None = None
    title: str | None = None
    is_exclusive: bool = False
    """Whether a value is of one variant only."""
    told_by: str | None = None
    """The property that tells variants apart as the API says, whether or not it always does."""

    def _compared(self) -> tuple[object, ...]:
        return (self.variants, self.tag, self.model)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Union) and self._compared() == other._compared()

    def __hash__(self) -> int:
        return hash(self._compared())


class Nullable(Struct, frozen=True):
    """A type, or null."""

    inner: Type


class Reference(Struct, frozen=True):
    """The type that a model defines."""

    model: ModelId


Type = (
    Anything
    | Null
    | Boolean
    | Integer
    | Number
    | Text
    | DateTime
    | Date
    | Bytes
    | Enumeration
    | Array
    | Tuple
    | Dictionary
    | Union
    | Nullable
    | Reference
)
