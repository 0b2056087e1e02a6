"""What a package offers, as far as two generators can have it in common."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Argument:
    """A parameter of a method."""

    kind: str
    required: bool


@dataclass(frozen=True)
class Method:
    """A method of a resource; `returns` is in the form of `Form`, `stream` what it may give instead."""

    arguments: dict[str, Argument]
    returns: str
    stream: str | None


@dataclass(frozen=True)
class Attribute:
    """A field of a model, by its name in Python."""

    wire: str
    required: bool
    type: str


@dataclass(frozen=True)
class Offer:
    """A package."""

    methods: dict[str, Method]
    models: dict[tuple[str, str], dict[str, Attribute]]
    """The fields of each class, by its module below `types` and its name."""
    names: frozenset[tuple[str, str]]
    """What can be imported from each package of types: its dotted path and the name."""
    pages: frozenset[str]
    options: dict[str, str | None] = field(default_factory=dict[str, "str | None"])
    """The client's arguments, with the environment variable that stands in for each."""
    errors: frozenset[str] = frozenset()
    clients: frozenset[str] = frozenset()
    root: frozenset[str] = frozenset()
    """What can be imported from the package itself."""
    left_over: frozenset[str] = frozenset()
    """Modules of types that nothing in the package imports: an older build left them."""
