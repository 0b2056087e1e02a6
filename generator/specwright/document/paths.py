"""Which file a reference leads to."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urljoin, urlsplit

if TYPE_CHECKING:
    from .node import File
    from .resources import Resource

_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://|//|file:")


def own_uri(file: File) -> str:
    """Return the URI of a file that references have led to: its own word for it, if it has one.

    OpenAPI 3.2, 4.1.2.2.1: `$self` is the base of references in a document.
    """
    written = file.root().mapping.get("$self")
    try:
        found = urljoin(file.uri, written.partition("#")[0]) if isinstance(written, str) else ""
    except ValueError:  # such as `http://[`
        found = ""
    return found or file.uri


def path_of(here: Resource, location: str, uri: str) -> Path | None:
    """Return the file that a reference in a local file leads to, or None for the network.

    What is below the folder of a URI is below the folder of the file that has it.
    """
    folder = (here.file.path or Path(here.file.name)).parent
    base = urljoin(here.uri, ".")
    has_address = _ADDRESS.match(location) is not None
    if uri.startswith(base) and (has_address or here.keys):
        return folder / unquote(uri.removeprefix(base))
    if not has_address:
        return folder / unquote(location)
    parts = urlsplit(uri)
    return Path(unquote(parts.path)) if parts.scheme == "file" and not parts.netloc else None


def is_web(uri: str) -> bool:
    """Return whether a URI is one of the web."""
    return uri.startswith(("http://", "https://"))
