"""How an old name is kept: what to write, and where, so that nothing else changes.

Names of the document are kept by extensions in it (docs/extensions.md). Where `sdk.yaml` lists the
methods, its own names count first: there a name is kept by writing it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Collection

    from .read import Argument, Entry, Model, Operation

CALLERS = "callers "
"""What begins the part of a hint that does not keep a name."""
_NAME = "x-speakeasy-name-override"
_GROUP = "x-speakeasy-group"
_INLINE = "x-fern-type-name"
_SCHEMAS = ("#/components/schemas/", "#/definitions/")
_NO_TEXT = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})
"""Words that are no text in YAML."""


class Naming(Struct, frozen=True):
    """What the configuration of the new package says of names.

    `lists_methods` is whether it names methods and resources, `lists_models` whether classes.
    """

    lists_methods: bool = False
    lists_models: bool = False


def naming(surface: Entry) -> Naming:
    """Return what the configuration of a package says of names."""
    options = surface.entry("generator").entry("configuration").texts("options")
    return Naming("resources" in options, "lists_models" in options)


def keep_method(one: Operation, other: Operation, names: Naming, taken: Collection[str]) -> str:
    """Return how a method keeps its name, and what callers write now.

    Args:
        one: The method as it was.
        other: What it is now.
        names: What the configuration says of names.
        taken: The accessors of the new package.
    """
    now = f"callers write now: `client.{other.accessor}`"
    if one.accessor in taken:
        return now
    if names.lists_methods:
        return _hint(f"write `{_listed(one)}` for `{_listed(other)}` in sdk.yaml", now)
    written: list[str] = []
    if one.resource != other.resource:
        written.append(f"{_GROUP}: {_text(one.resource)}")
    if one.name != other.name:
        written.append(f"{_NAME}: {_text(one.name)}")
    return _hint(_put(written, other.spec), now)


def keep_resource(before: str, after: str, names: Naming) -> str:
    """Return how a resource keeps its name."""
    if names.lists_methods:
        return _hint(f"write `{_resource(before)}` for `{_resource(after)}` in sdk.yaml")
    return _hint(f"put `{_GROUP}: {_text(before)}` into each of its operations")


def keep_model(one: Model, other: Model, names: Naming, taken: Collection[str]) -> str:
    """Return how a class keeps its name, and what callers write now.

    A class that is named after a method keeps its name with the method; one within another class
    keeps its place with that.
    """
    now = f"callers write now: `{other.written}`"
    below = next((other.spec[len(s) :] for s in _SCHEMAS if other.spec.startswith(s)), None)
    is_alone = one.name == other.name or one.written in taken or names.lists_models
    if below is None or is_alone or "allOf/" in below:
        return now
    key = _INLINE if "/" in below else _NAME
    # What callers pass is named after the class.
    name = one.model.rpartition(".")[2] or one.name
    return _hint(_put([f"{key}: {_text(name)}"], other.spec), now)


def keep_argument(one: Argument, other: Argument, now: str, taken: Collection[str]) -> str:
    """Return how an argument or a field keeps its name, and what callers write now."""
    if not other.spec.startswith("#/") or not other.name or one.python in taken:
        return now
    return _hint(_put([f"{_NAME}: {_text(one.python)}"], other.spec), now)


def _hint(how: str, now: str = "") -> str:
    return f"to keep the name, {how}{'; ' if now else ''}{now}"


def _put(written: list[str], spec: str) -> str:
    return f"put {' and '.join(f'`{each}`' for each in written)} into `{spec}`"


def _text(name: str) -> str:
    return f'"{name}"' if name.lower() in _NO_TEXT else name


def _listed(of: Operation) -> str:
    return f"{_resource(of.resource)}.methods.{of.name}"


def _resource(resource: str) -> str:
    return "resources." + ".subresources.".join(resource.split("."))
