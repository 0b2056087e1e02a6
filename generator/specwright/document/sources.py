"""The bytes of the files of one spec, and of documents on the network: each is read once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from .reader import Reader
    from .remote import Network


class FileRead(Struct, frozen=True):
    """A file as it was read: by which path, where that leads without links, and what it held."""

    path: Path
    real: Path
    data: bytes


class Sources:
    """Reads files and fetches documents, and keeps what came: bytes, or why there are none."""

    def __init__(self, reader: Reader) -> None:
        """Start with nothing read."""
        self._reader = reader
        self._read: dict[Path | str, bytes | str] = {}
        self._final: dict[str, str] = {}
        self._asked: dict[Path, Path] = {}
        self._network: Network | None = None

    def read(self, path: Path, real: Path) -> bytes | str:
        """Return what a file holds, or why it cannot be read; `real` is its path without links."""
        if real not in self._read:
            self._read[real] = self._reader.read(path)
        self._asked[Path.cwd() / path] = real
        return self._read[real]

    def fetch(self, uri: str) -> tuple[str, bytes | str]:
        """Return what is at an address and where that was in the end, or why it cannot be had."""
        if uri not in self._read:
            if self._network is None:
                # A run that stays on this machine does not pay for the library that it needs.
                from .remote import Network  # noqa: PLC0415 - see above

                self._network = Network()
            fetched = self._network.fetch(uri)
            self._read[uri] = fetched if isinstance(fetched, str) else fetched.data
            self._final[uri] = uri if isinstance(fetched, str) else fetched.uri
        return self._final[uri], self._read[uri]

    def files(self) -> tuple[FileRead, ...] | None:
        """Return all that was read; None if that is more than files that were there."""
        if self._final:
            return None
        read = [(path, real, self._read[real]) for path, real in self._asked.items()]
        found = tuple(FileRead(p, real, data) for p, real, data in read if isinstance(data, bytes))
        return found if len(found) == len(read) else None
