"""Names of resources: attributes, classes, and the modules that mirror the tree of resources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from . import identifiers
from .identifiers import first_free
from .table import ResourceNames
from .words import spelled_out, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from specwright import ir

Path = tuple[str, ...]
"""The names of the resources that lead to one, its own last, as the API has them."""


def walk(
    resources: tuple[ir.Resource, ...], above: Path = ()
) -> Iterator[tuple[Path, ir.Resource]]:
    """Yield every resource with its path, outermost first."""
    for resource in resources:
        path = (*above, resource.name)
        yield path, resource
        yield from walk(resource.children, path)


def resource_names(
    resources: tuple[ir.Resource, ...], casings: Mapping[str, str]
) -> dict[Path, ResourceNames]:
    """Return the names of all resources.

    A resource without others below it is a module. One with others is a folder, with a module of
    the same name in it for its own calls. The types of a resource live with those of its
    neighbours, in a folder for each resource above it.
    """
    naming = _Naming(casings, {})
    naming.level(resources, (), ())
    return naming.found


class _Naming(Struct, frozen=True):
    casings: Mapping[str, str]
    found: dict[Path, ResourceNames]

    def level(
        self,
        resources: tuple[ir.Resource, ...],
        above: Path,
        folder: tuple[str, ...],
        methods: tuple[str, ...] = (),
    ) -> None:
        """Name the resources of one level; the module of the one above them is in their folder.

        `methods` are those that the one above has whatever it calls.
        """
        attributes = set(methods)
        modules = {folder[-1]} if folder else set[str]()
        for resource in resources:
            path = (*above, resource.name)
            parts = words(resource.name) or ("default",)
            whole = tuple(word for step in path for word in words(step)) or parts
            spelled = spelled_out(resource.name) or parts
            variables = map(identifiers.variable, (parts, whole, spelled))
            candidates = tuple(map(identifiers.file_name, variables))
            module = first_free(candidates, modules)
            below = (*folder, module)
            name = _class(parts if module == candidates[0] else words(module), self.casings)
            self.found[path] = ResourceNames(
                first_free(map(_attribute, (parts, spelled)), attributes),
                ".".join((*below, module) if resource.children else below),
                f"{name}Resource",
                f"Async{name}Resource",
                ".".join(below if resource.has_own_types else folder),
            )
            own = identifiers.WEBHOOK_METHODS if resource.webhooks else ()
            self.level(resource.children, path, below, own)


def _attribute(parts: tuple[str, ...]) -> str:
    """Return what a resource is called as an attribute, which names its page as well."""
    return identifiers.file_name(identifiers.resource(parts))


def _class(parts: tuple[str, ...], casings: Mapping[str, str]) -> str:
    """Return what classes of a resource are called; `Async` at the front is that of a flavour."""
    if parts[0] == "async":
        parts = ("asynchronous", *parts[1:])
    return identifiers.class_name(parts, casings)
