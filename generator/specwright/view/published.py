"""Names of published packages that are not ours, for programs that import them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from specwright.names import NameTable

MODULE = "_published"
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
    "__title__",
    "file_from_path",
    "not_given",
)
_CLIENTS = ("AsyncClient", "Client")


@dataclass(frozen=True, slots=True)
class PublishedView:
    """The module of those names; `names` is the list of them, as Python writes it."""

    error: str
    sync_client: str
    async_client: str
    clients: str
    """Both, as an import has them."""
    has_aliases: bool
    """Whether the clients are not called `Client` anyway."""
    title: str
    names: str
    exports: tuple[str, ...]


def view_published(names: NameTable) -> PublishedView | None:
    """Return the names that a package has beside its own, None if it replaces no other one."""
    if names.base_error is None:
        return None
    has_aliases = names.sync_client != "Client"
    found = {names.base_error, *_NAMES, *(_CLIENTS if has_aliases else ())}
    exports = tuple(sorted(found))
    return PublishedView(
        names.base_error,
        names.sync_client,
        names.async_client,
        ", ".join(sorted((names.sync_client, names.async_client))),
        has_aliases,
        names.package,
        f"[{', '.join(repr(name) for name in exports)}]",
        exports,
    )
