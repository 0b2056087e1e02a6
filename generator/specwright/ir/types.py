"""Types: what a value can be."""

from __future__ import annotations

from dataclasses import dataclass, field

Json = object
"""A JSON value: None, bool, int, float, str, list or dict with str keys."""
ModelId = str
"""Identifies a model within an API: the place of its schema."""


@dataclass(frozen=True, slots=True)
class Docs:
    """What the API's authors say: a title or summary, and a longer text in Markdown."""

    summary: str | None = None
    description: str | None = None
    deprecated: bool = False
    note: str | None = None
    """Why it is deprecated, and what to use instead."""


@dataclass(frozen=True, slots=True)
class Bounds:
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


@dataclass(frozen=True, slots=True)
class Anything:
    """Any JSON value."""


@dataclass(frozen=True, slots=True)
class Null:
    """The value null alone."""


@dataclass(frozen=True, slots=True)
class Boolean:
    """True or false."""


@dataclass(frozen=True, slots=True)
class Integer:
    """A whole number."""

    bounds: Bounds = UNBOUNDED


@dataclass(frozen=True, slots=True)
class Number:
    """A number."""

    bounds: Bounds = UNBOUNDED


@dataclass(frozen=True, slots=True)
class Text:
    """A string; `format` is what the API says of its content (`uri`, `uuid`, ...)."""

    format: str | None = None
    bounds: Bounds = UNBOUNDED


@dataclass(frozen=True, slots=True)
class DateTime:
    """A moment as RFC 3339 writes it."""


@dataclass(frozen=True, slots=True)
class Date:
    """A full-date of RFC 3339."""


@dataclass(frozen=True, slots=True)
class Bytes:
    """Bytes that travel as they are: a file, an octet stream, a part of a multipart body."""


@dataclass(frozen=True, slots=True)
class Enumeration:
    """One of a few values; `open` when the API may come to send others."""

    values: tuple[str | int | float | bool, ...]
    open: bool
    names: tuple[tuple[object, str], ...] = field(default=(), compare=False)
    """What the API calls its values."""


@dataclass(frozen=True, slots=True)
class Array:
    """A list of items of one type."""

    items: Type
    bounds: Bounds = UNBOUNDED


@dataclass(frozen=True, slots=True)
class Tuple:
    """A list of a fixed length, whose items have a type each."""

    items: tuple[Type, ...]

    def as_list(self) -> Array:
        """Return the list for those who have no tuples: of any of the items' types."""
        found = tuple(dict.fromkeys(self.items))
        return Array(found[0] if len(found) == 1 else Union(found))


@dataclass(frozen=True, slots=True)
class Dictionary:
    """A mapping with keys that the API does not name, and values of one type."""

    values: Type


@dataclass(frozen=True, slots=True)
class Tag:
    """How a union's variants are told apart: a property, and the variant for each value of it.

    `other` is the variant for all other values, where the API describes one.
    """

    name: str
    variants: tuple[tuple[str, ModelId], ...]
    other: ModelId | None = None


@dataclass(frozen=True, slots=True)
class Union:
    """One of several types; at least one, in the order of the API.

    `model` is the alias that stands for it where it is a part of another model and has parts of
    its own.
    What else it is is for surfaces that name unions, and makes no other type of it.
    """

    variants: tuple[Type, ...]
    tag: Tag | None = None
    model: ModelId | None = None
    title: str | None = field(default=None, compare=False)
    is_exclusive: bool = field(default=False, compare=False)
    """Whether a value is of one variant only."""
    told_by: str | None = field(default=None, compare=False)
    """The property that tells variants apart as the API says, whether or not it always does."""


@dataclass(frozen=True, slots=True)
class Nullable:
    """A type, or null."""

    inner: Type


@dataclass(frozen=True, slots=True)
class Reference:
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
