"""The list of files that stands in a package, and what it and `surface.json` say of it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from .manifest import BASES, MANIFEST, base_of, bases_of, bytes_of, hash_of, read_manifest

if TYPE_CHECKING:
    from pathlib import Path

    from .manifest import Release

SURFACE = "surface.json"


def read(path: Path) -> bytes | None:
    """Return what a file holds, None if there is none.

    Raises:
        OSError: It could not be read.
    """
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def present_text(path: Path) -> str | None:
    """Return what a file holds, None if there is none.

    Raises:
        OSError: It could not be read.
        UnicodeDecodeError: It is no UTF-8.
    """
    data = read(path)
    return data.decode() if data is not None else None


def last_release(folder: Path) -> Release | None:
    """Return the last release of the package in a folder, None if there was none, or no package.

    Raises:
        OSError: The folder could not be read.
    """
    listed = read_manifest(read(folder / MANIFEST))
    return listed.release if listed is not None else None


def present_version(folder: Path) -> str | None:
    """Return the version of the package in a folder: that of its last release, or what it says.

    Raises:
        OSError: The folder could not be read.
    """
    release = last_release(folder)
    if release is not None:
        return release.version
    try:
        found: object = json.loads(read(folder / SURFACE) or b"")["package"]["version"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return found if isinstance(found, str) else None


def kept_release(folder: Path, release: Release | None) -> str:
    """Return the line of what the last release offers, where it is known without git."""
    kept = (
        [read(folder / SURFACE), base_of(read(folder / BASES) or b"", release.surface)]
        if release
        else []
    )
    known = [data for data in kept if release and data and hash_of(data) == release.surface]
    return bases_of({SURFACE: known[0].decode()}) if known else ""


def renewed(text: str, present: bytes | None) -> bytes:
    """Return the list of files as it is to be.

    It stays as it is where the same files are in it: what is said there of inputs and of the
    generator is of those that made the files, and if others make the same ones, nothing has changed.
    """
    data = bytes_of(text)
    is_same = present is not None and read_manifest(present) == read_manifest(data)
    return present if is_same and present is not None else data
