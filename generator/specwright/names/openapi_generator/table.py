"""The table of names of this surface, and the API as that generator sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specwright import ir

_METHODS = ("GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE")


class ModelNames(Struct, frozen=True):
    """A model: its class, its module, its attributes by property, its members by value."""

    name: str
    module: str
    fields: Mapping[str, str]
    members: tuple[tuple[str, str | int | float | bool], ...] = ()


class MethodNames(Struct, frozen=True):
    """An operation: its method, and its arguments by `parameter_key` and `field_key`."""

    method: str
    parameters: Mapping[str, str]
    body: str


class ApiNames(Struct, frozen=True):
    """The operations of a tag: a class for each flavour, in one module."""

    tag: str
    name: str
    twin: str
    module: str
    operations: tuple[str, ...]


class GeneratorNames(Struct, frozen=True):
    """All names of this surface.

    `api` is the API as that generator flattens it: its models are exactly the classes of the
    surface. What has no class there (lists, mappings, plain values) is written where it is used.
    """

    api: ir.Api
    package: str
    """The dotted path of the package that holds the surface."""
    library: str
    """Which flavour the plain names are of: `asyncio` or `urllib3`."""
    apis: tuple[ApiNames, ...]
    operations: Mapping[str, MethodNames]
    models: Mapping[ir.ModelId, ModelNames]

    @property
    def is_async(self) -> bool:
        """Whether the plain names are those of the asynchronous flavour."""
        return self.library == "asyncio"

    @property
    def twin_client(self) -> str:
        """The client of the other flavour."""
        return "SyncApiClient" if self.is_async else "AsyncApiClient"


def api_operations(api: ir.Api) -> tuple[ir.Operation, ...]:
    """Return the operations in the order that decides names: by path, then as that generator.

    One that several resources offer counts once.
    """
    found = (operation for _, operation in api.operations() if operation.id == operation.source)
    return tuple(sorted(found, key=_place))


def _place(operation: ir.Operation) -> tuple[str, int, str]:
    method = operation.method
    known = _METHODS.index(method) if method in _METHODS else len(_METHODS)
    return operation.path, known, method


def listed_parameters(operation: ir.Operation) -> tuple[ir.Parameter, ...]:
    """Return the parameters in the order of the API."""
    return tuple(sorted(operation.parameters, key=lambda p: p.position))
