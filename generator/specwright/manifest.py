"""What is kept beside generated files: the list of them with hashes, and the texts for merges.

Both are committed with the package, so that any machine can tell an edit from what was written and
carry it over a later run, without git and without the network.
"""

from __future__ import annotations

import base64
import hashlib
import json
import zlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

MANIFEST = ".specwright.json"
BASES = ".specwright.bases"
_MOST = 64 * 1024 * 1024
"""Bytes of one text; a line that says more was not written here."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """The list of generated files.

    `files` has the hash of each text as it was generated. `edited` are those of them that somebody
    changed or deleted, which `generate --merge` took over: they are meant to be different.
    """

    files: Mapping[str, str] = field(default_factory=dict[str, str])
    edited: frozenset[str] = frozenset()


def with_manifest(
    files: Mapping[str, str], generator: str, made_from: Mapping[str, object] | None = None
) -> dict[str, str]:
    """Return the files with the list of them.

    Args:
        files: Texts by path.
        generator: The version of the generator.
        made_from: What the files were made from, for people and tools.
    """
    hashes = {path: hash_of(bytes_of(text)) for path, text in sorted(files.items())}
    source = {"made_from": made_from} if made_from else {}
    data = {"specwright": generator, **source, "files": hashes}
    return {**files, MANIFEST: _written(data)}


def with_edited(manifest: str, edited: Iterable[str]) -> str:
    """Return the text of a list that says which files are meant to be different."""
    paths = sorted(edited)
    if not paths:
        return manifest
    data = cast("dict[str, object]", json.loads(manifest))
    files = data.pop("files")
    return _written({**data, "edited": paths, "files": files})


def read_manifest(data: bytes | None) -> Manifest | None:
    """Return the list, an empty one if there is none, and None if it cannot be read."""
    if data is None:
        return Manifest()
    try:
        manifest: object = json.loads(data)
    except (ValueError, RecursionError):
        return None
    found = cast("dict[str, Any]", manifest) if isinstance(manifest, dict) else {}
    files, edited = found.get("files"), found.get("edited", [])
    if not isinstance(files, dict) or not isinstance(edited, list):
        return None
    entries = cast("dict[str, object]", files)
    hashes = {path: value for path, value in entries.items() if isinstance(value, str)}
    paths = cast("list[object]", edited)
    return Manifest(hashes, frozenset(p for p in paths if isinstance(p, str) and p in hashes))


def base_of(bases: bytes | None, hash_: str) -> bytes | None:
    """Return the text with a hash as it was generated; None if it is not kept, or damaged."""
    for line in (bases or b"").splitlines():
        name, _, packed = line.partition(b" ")
        if name.decode(errors="replace") != hash_:
            continue
        data = _unpacked(packed)
        return data if data is not None and hash_of(data) == hash_ else None
    return None


def _unpacked(packed: bytes) -> bytes | None:
    try:
        return zlib.decompressobj().decompress(base64.b85decode(packed), _MOST)
    except (ValueError, zlib.error):
        return None


def bases_of(texts: Iterable[bytes], former: bytes | None) -> bytes:
    """Return what keeps texts for a later merge: a line each, sorted by the hash that it begins with.

    Lines that are there stay as they are: another zlib may pack the same text differently.
    """
    known = dict(line.partition(b" ")[::2] for line in (former or b"").splitlines())
    lines: dict[bytes, bytes] = {}
    for data in texts:
        name = hash_of(data).encode()
        if name not in lines:
            there = known.get(name, b"")
            is_good = _unpacked(there) == data and there != b""
            lines[name] = there if is_good else base64.b85encode(zlib.compress(data, 9))
    return b"".join(b"%b %b\n" % line for line in sorted(lines.items()))


def bytes_of(text: str) -> bytes:
    """Return the bytes of a text; half of a surrogate pair, which none has, is replaced."""
    return text.encode(errors="replace")


def hash_of(data: bytes) -> str:
    """Return the hash of what a file holds."""
    return hashlib.sha256(data).hexdigest()


def _written(data: Mapping[str, object]) -> str:
    return json.dumps(data, indent=2) + "\n"
