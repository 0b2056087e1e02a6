"""Which files of a folder are OpenAPI documents, and a sample of them."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_SUFFIXES = {".json", ".yaml", ".yml"}
_MARK = re.compile(r"""^["']?(openapi|swagger)["']?\s*:""", re.MULTILINE)


def find_documents(folder: Path) -> Iterator[Path]:
    """Yield the documents in a folder and below, sorted; a file alone is one.

    Parts of documents, which do not say which version they are of, are left out.
    """
    for path in sorted(folder.rglob("*")) if folder.is_dir() else [folder]:
        if path.suffix in _SUFFIXES and path.is_file() and _says_its_version(path):
            yield path


def sampled(documents: Iterable[Path], number: int) -> list[Path]:
    """Return some documents, evenly from the smallest to the largest; all if there are no more.

    The choice depends on sizes and paths alone.
    """
    ordered = sorted(documents, key=lambda path: (path.stat().st_size, str(path)))
    if number >= len(ordered):
        return ordered
    last = len(ordered) - 1
    return [ordered[index * last // max(number - 1, 1)] for index in range(number)]


def _says_its_version(path: Path) -> bool:
    text = path.read_text(encoding="utf-8", errors="replace")
    if path.suffix != ".json":
        return _MARK.search(text) is not None
    try:
        data: Any = json.loads(text)
    except (ValueError, RecursionError):
        return _MARK.search(text) is not None
    return hasattr(data, "keys") and not {"openapi", "swagger"}.isdisjoint(data)
