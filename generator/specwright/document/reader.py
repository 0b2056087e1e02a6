"""What files are read from: a disk, unless somebody brings another tree, such as a revision's."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Protocol

from msgspec import Struct


class Reader(Protocol):
    """A tree of files. Relative paths are below the working folder, as a person in it writes them."""

    def read(self, path: Path) -> bytes | str:
        """Return what a file holds, or why it cannot be read, in lower case."""
        ...

    def real(self, path: Path) -> Path:
        """Return the absolute path of what a path leads to.

        Raises:
            ValueError: It is no path.
        """
        ...

    def is_file(self, path: Path) -> bool:
        """Return whether a path leads to a file."""
        ...

    def is_folder(self, path: Path) -> bool:
        """Return whether a path leads to a folder."""
        ...

    def names(self, folder: Path) -> tuple[str, ...]:
        """Return the names in a folder, sorted; none if there is no such folder."""
        ...

    def shown(self, path: Path) -> str:
        """Return a path as findings show it."""
        ...


class Disk(Struct, frozen=True):
    """The files of this machine."""

    def read(self, path: Path) -> bytes | str:
        """Return what a file holds, or why it cannot be read."""
        try:
            return path.read_bytes()
        except OSError as error:
            return (error.strerror or "it cannot be read").lower()
        except ValueError:
            return "this is no path of a file"

    def real(self, path: Path) -> Path:
        """Return where a path leads, through links."""
        return Path(os.path.realpath(path))

    def is_file(self, path: Path) -> bool:
        """Return whether a path leads to a file."""
        return path.is_file()

    def is_folder(self, path: Path) -> bool:
        """Return whether a path leads to a folder."""
        return path.is_dir()

    def names(self, folder: Path) -> tuple[str, ...]:
        """Return the names in a folder, sorted."""
        return tuple(sorted(p.name for p in folder.iterdir())) if folder.is_dir() else ()

    def shown(self, path: Path) -> str:
        """Return a path as it was written."""
        return str(path)


DISK = Disk()
