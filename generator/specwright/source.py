"""What a package is generated from: files, and what is chosen beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from .document import DISK, Access

if TYPE_CHECKING:
    from pathlib import Path

    from .document import Reader


class Source(Struct, frozen=True):
    """What a package is generated from.

    `name` is what the package is called, whatever the configuration says. Without it, that
    decides, then `folder`, the name of the service, and then the title of the API.

    `spec` may be an overlay that extends a document in `home`, which by default is its own folder.
    `overlays` are applied in their order. References may lead anywhere in `home`, to the network
    with `allow_remote` and to any file with `allow_outside`. All files come from `reader`.
    """

    spec: Path
    config: Path | None = None
    name: str | None = None
    folder: str | None = None
    overlays: tuple[Path, ...] = ()
    home: Path | None = None
    allow_remote: bool = False
    allow_outside: bool = False
    reader: Reader = DISK
    include: tuple[str, ...] = ()
    """The operations that are wanted, beside what the configuration says: `tag:orders`."""
    exclude: tuple[str, ...] = ()
    version: str | None = None
    """What the version of the package is, if the configuration leaves that to releases."""
    address: str | None = None
    """Where the spec is on the network, if it is no file; `spec` is what it is called then."""

    @property
    def access(self) -> Access:
        """Where references may lead."""
        return Access(self.allow_remote, self.allow_outside, self.home)
