"""What is kept beside generated files: the list of them with hashes, and on demand the texts for merges.

Both are committed with the package, so that any machine can tell an edit from what was written.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any, cast

from msgspec import Struct, field
from msgspec.structs import asdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

MANIFEST = ".specwright.json"
BASES = ".specwright.bases"


class Release(Struct, frozen=True):
    """The last release of a package: its version, and the hashes of `surface.json` and of all files."""

    version: str
    surface: str
    output: str


class Manifest(Struct, frozen=True):
    """The list of generated files.

    `files` has the hash of each text as it was generated. `edited` are those of them that somebody
    changed or deleted, which `generate --merge` took over: they are meant to be different.
    """

    files: Mapping[str, str] = field(default_factory=dict[str, str])
    edited: frozenset[str] = frozenset()
    bases: str | None = None
    """The hash of the file with the texts for merges, None if there is to be none."""
    release: Release | None = None


def with_manifest(
    files: Mapping[str, str],
    generator: str,
    made_from: Mapping[str, object] | None = None,
    *,
    stores_bases: bool = False,
) -> dict[str, str]:
    """Return the files with the list of them.

    Args:
        files: Texts by path.
        generator: The version of the generator.
        made_from: What the files were made from, for people and tools.
        stores_bases: Add the texts for later merges.
    """
    hashes = {path: hash_of(bytes_of(text)) for path, text in sorted(files.items())}
    source = {"made_from": made_from} if made_from else {}
    data = {"specwright": generator, **source, "files": hashes}
    bases = {BASES: bases_of(files)} if stores_bases else {}
    return {**files, **bases, MANIFEST: _written(data)}


def with_more(
    manifest: str, *, edited: Iterable[str] = (), bases: str | None = None, release: Release | None
) -> str:
    """Return the text of a list that says more than which files there are.

    Args:
        manifest: The list without that.
        edited: The paths of files that are meant to be different.
        bases: What is kept for merges.
        release: The last release; one that is there stays.
    """
    paths = sorted(edited)
    data = cast("dict[str, object]", json.loads(manifest))
    files, there = data.pop("files"), data.pop("release", None)
    there = there or (asdict(release) if release is not None else None)
    data |= {"release": there} if there is not None else {}
    data |= {"edited": paths} if paths else {}
    data |= {"bases": hash_of(bytes_of(bases))} if bases is not None else {}
    return _written({**data, "files": files})


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
    bases = found.get("bases")
    return Manifest(
        hashes,
        frozenset(p for p in paths if isinstance(p, str) and p in hashes),
        bases if isinstance(bases, str) else None,
        _release(found.get("release")),
    )


def _release(found: object) -> Release | None:
    data = cast("dict[str, object]", found) if isinstance(found, dict) else {}
    texts = [data.get(name) for name in Release.__struct_fields__]
    known = [text for text in texts if isinstance(text, str)]
    return Release(*known) if len(known) == len(texts) else None


def output_of(files: Mapping[str, str]) -> str:
    """Return a hash of all files but the lists of them."""
    hashes = {p: hash_of(bytes_of(t)) for p, t in files.items() if p not in {MANIFEST, BASES}}
    return hash_of(json.dumps(hashes, sort_keys=True).encode("ascii"))


def base_of(bases: bytes, hash_: str) -> bytes | None:
    """Return the text with a hash as it was generated; None if it is not kept, or damaged."""
    for line in bases.splitlines():
        name, _, written = line.partition(b" ")
        if name != hash_.encode():
            continue
        try:
            text: object = json.loads(written)
        except (ValueError, RecursionError):
            continue
        data = bytes_of(text) if isinstance(text, str) else b""
        if hash_of(data) == hash_:
            return data
    return None


def bases_of(files: Mapping[str, str]) -> str:
    """Return what keeps texts for a later merge: a line each, with its hash and the text as JSON.

    They are in the order of the paths, so that a change of a file changes one line in its place.
    """
    texts = dict.fromkeys(bytes_of(text).decode() for _, text in sorted(files.items()))
    lines = (f"{hash_of(t.encode())} {json.dumps(t, ensure_ascii=False)}\n" for t in texts)
    return "".join(lines)


def bytes_of(text: str) -> bytes:
    """Return the bytes of a text; half of a surrogate pair, which none has, is replaced."""
    return text.encode(errors="replace")


def hash_of(data: bytes) -> str:
    """Return the hash of what a file holds."""
    return hashlib.sha256(data).hexdigest()


def _written(data: Mapping[str, object]) -> str:
    return json.dumps(data, indent=2) + "\n"
