"""Compares what two packages offer, from the side of somebody who calls the published one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .model import Attribute, Method, Offer

GROUPS = (
    "accessors",
    "parameter names",
    "kinds",
    "required parameters",
    "return types",
    "model classes",
    "model fields",
    "exported types",
    "page classes",
    "client options",
    "environment variables",
    "exceptions",
    "clients",
    "names of the package",
)


@dataclass
class Tally:
    """How many things of a group are the same, and in what the others differ."""

    same: int = 0
    differences: list[str] = field(default_factory=list[str])

    @property
    def total(self) -> int:
        """How many things there are."""
        return self.same + len(self.differences)

    @property
    def share(self) -> float:
        """The share of those that are the same."""
        return self.same / self.total if self.total else 1.0

    def add(self, where: str, theirs: object, ours: object) -> None:
        """Count one thing."""
        if theirs == ours:
            self.same += 1
        else:
            self.differences.append(f"{where}: published {theirs}, generated {ours}")


def compare(published: Offer, generated: Offer) -> dict[str, Tally]:
    """Return a tally for each of `GROUPS`."""
    found = {group: Tally() for group in GROUPS}
    for accessor, method in published.methods.items():
        other = generated.methods.get(accessor)
        found["accessors"].add(accessor, "a method", "a method" if other else "nothing")
        if other is not None:
            _methods(accessor, method, other, found)
    for key, fields in published.models.items():
        if key[0] in published.left_over:
            continue
        name = ".".join(key)
        attributes = generated.models.get(key)
        found["model classes"].add(name, "a class", "nothing" if attributes is None else "a class")
        _fields(name, fields, attributes or {}, found["model fields"])
    _sets(published, generated, found)
    for option, variable in published.options.items():
        if variable is not None:
            ours = generated.options.get(option)
            found["environment variables"].add(option, variable, ours)
    return found


def _sets(published: Offer, generated: Offer, found: dict[str, Tally]) -> None:
    for group, theirs, ours in (
        ("exported types", published.names, generated.names),
        ("page classes", published.pages, generated.pages),
        ("client options", frozenset(published.options), frozenset(generated.options)),
        ("exceptions", published.errors, generated.errors),
        ("clients", published.clients, generated.clients),
        ("names of the package", published.root, generated.root),
    ):
        for one in sorted(theirs):
            found[group].add(str(one), "there", "there" if one in ours else "not there")


def _methods(accessor: str, theirs: Method, ours: Method, found: dict[str, Tally]) -> None:
    names = found["parameter names"]
    names.add(accessor, sorted(theirs.arguments), sorted(ours.arguments))
    for name, argument in theirs.arguments.items():
        other = ours.arguments.get(name)
        if other is not None:
            found["kinds"].add(f"{accessor}({name})", argument.kind, other.kind)
            found["required parameters"].add(
                f"{accessor}({name})", argument.required, other.required
            )
    found["return types"].add(
        accessor, (theirs.returns, theirs.stream), (ours.returns, ours.stream)
    )


def _fields(
    name: str, theirs: dict[str, Attribute], ours: dict[str, Attribute], tally: Tally
) -> None:
    for python, attribute in theirs.items():
        other = ours.get(python)
        tally.add(f"{name}.{python}", _plain(attribute), _plain(other) if other else "nothing")


def _plain(attribute: Attribute) -> tuple[str, str]:
    """Return what callers see: whether `None` is there for null or for nothing makes no difference."""
    parts = set(attribute.type.split(" | ")) - ({"None"} if "[" not in attribute.type else set())
    optional = not attribute.required or " None" in f" {attribute.type}"
    text = attribute.type
    for null in (" | None", "None | "):
        text = text.replace(null, "") if parts else text
    return attribute.wire, f"{text}?" if optional else text
