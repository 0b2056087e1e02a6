"""What was generated last, for a merge: found by its hash, kept beside the package or in git.

A text is what the list says only if its hash is, so a wrong one is never taken for it
(docs/decisions/0031).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .manifest import base_of, hash_of
from .revisions import Repository, RevisionError

if TYPE_CHECKING:
    from pathlib import Path


class Bases:
    """Finds texts of a package as they were generated."""

    def __init__(self, folder: Path, stored: bytes) -> None:
        """Start with the folder of the package, and with what is stored there for merges."""
        self._folder = folder
        self._stored = stored
        self._repository: Repository | None = None

    def find(self, path: str, hash_: str) -> bytes | str:
        """Return what was generated at a path, or the reason why that is not known.

        Args:
            path: The path in the package.
            hash_: The hash of what was generated.
        """
        found = base_of(self._stored, hash_)
        if found is not None:
            return found
        try:
            self._repository = self._repository or Repository.around(self._folder)
        except RevisionError as error:
            return str(error).partition(", so")[0]
        try:
            versions = self._repository.versions(self._folder / path)
            data = next((data for data in versions if hash_of(data) == hash_), None)
        except RevisionError as error:
            return str(error)
        if data is not None:
            return data
        more = ", and the clone is shallow" if self._repository.is_shallow() else ""
        return f"no commit has it as it was generated{more}"
