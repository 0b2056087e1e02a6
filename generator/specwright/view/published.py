"""Names of published packages that are not ours, for programs that import them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from specwright.names import NameTable

MODULE = "_published"
"""The module of the runtime with the names that all those packages have."""
_ALIASES = "_aliases"
_NAMES = (
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "NOT_GIVEN",
    "AsyncAPIResponse",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "NoneType",
    "NotGiven",
    "ProxiesTypes",
    "Timeout",
    "Transport",
    "file_from_path",
    "not_given",
)
_CLIENTS = ("AsyncClient", "Client")


class PublishedView(Struct, frozen=True):
    """The names of one of those packages; `exports` is all of them, each with its module."""

    error: str
    sync_client: str
    async_client: str
    clients: str
    """What the module of second names imports of the clients, as an import has it."""
    has_aliases: bool
    """Whether the clients are not called `Client` anyway."""
    title: str
    exports: tuple[tuple[str, str], ...]


def replaces_another(names: NameTable) -> bool:
    """Return whether a package takes the place of one of another generator."""
    return names.base_error is not None


def view_published(names: NameTable) -> PublishedView | None:
    """Return the names that a package has beside its own, None if it replaces no other one."""
    if names.base_error is None:
        return None
    has_aliases = names.sync_client != "Client"
    own = (names.base_error, "__title__", *(_CLIENTS if has_aliases else ()))
    return PublishedView(
        names.base_error,
        names.sync_client,
        names.async_client,
        ", ".join(sorted((names.sync_client, names.async_client))),
        has_aliases,
        names.package,
        (*((name, MODULE) for name in _NAMES), *((name, _ALIASES) for name in own)),
    )
