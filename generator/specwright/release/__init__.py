"""Releases of a package: the next version, and what the changelog says of it."""

from .changelog import CHANGELOG, Entry, entry, with_entry
from .versions import PRE, VersionError, following, is_final, later, read

__all__ = [
    "CHANGELOG",
    "PRE",
    "Entry",
    "VersionError",
    "entry",
    "following",
    "is_final",
    "later",
    "read",
    "with_entry",
]
