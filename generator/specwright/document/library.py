"""The files of one spec: reads them, keeps them, and follows `$ref`s between them."""

from __future__ import annotations

import os
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urljoin, urlsplit

from specwright.diagnostics import Report, Span

from .node import File
from .parse import parse
from .pointer import split_pointer

if TYPE_CHECKING:
    from .node import Node
    from .origin import Origin

_MOST_HOPS = 100
"""A chain of references is followed from each of them, so its cost is the square of its length."""


class Library:
    """Reads the files of a spec, each once, and resolves references.

    Findings go to the report, wherever something asks for a file or a place that is not there.
    References may lead to files beside the spec or below, not elsewhere: a spec is untrusted.
    """

    def __init__(self, report: Report) -> None:
        """Start with no file read; findings go to `report`."""
        self._report = report
        self._files: dict[Path, bytes | str] = {}
        self._documents: dict[Path, tuple[File | None, Report]] = {}
        self._root: Path | None = None
        self._own_uri: tuple[File, str] | None = None

    def open(self, path: Path) -> Node | None:
        """Return the root of the document at `path`, which becomes the spec, or None."""
        data = _read(path)
        if isinstance(data, str):
            self._report.add("cannot-read", Span(str(path)), data)
            return None
        real = Path(os.path.realpath(path))
        self._root = real.parent
        self._files[real] = data
        file = self._parsed(path, real, data)
        if file is None:
            return None
        file.is_main = True
        return file.root()

    def replace(self, root: Node, data: object, origin: Origin) -> Node:
        """Return the root of a document with other data, which references find from now on.

        `origin` says where the data was written.
        """
        old = root.file
        new = File(old.name, old.text, data, old.locate, is_main=old.is_main, origin=origin)
        for real, (file, own) in self._documents.items():
            if file is old:
                self._documents[real] = (new, own)
        return new.root()

    def name(self, root: Node, uri: str) -> None:
        """Let a document's references name it by a URI of its own, which is their base (RFC 3986, 5.1.1).

        What is below the folder of that URI is looked for below the folder of the document.

        Raises:
            ValueError: It is no URI.
        """
        urlsplit(uri)
        self._own_uri = (root.file, uri.partition("#")[0])

    def follow(self, reference: Node) -> Node | None:
        """Return the node that a `$ref` leads to, through further `$ref`s, or None.

        `reference` is the node of the string, so that a finding can point at it.
        """
        seen: set[tuple[str, str]] = set()
        current = reference
        for _ in range(_MOST_HOPS):
            target = self._step(current, reference)
            if target is None:
                return None
            further = target.get("$ref")
            if further is None or not isinstance(further.value, str):
                return target
            place = (target.file.name, target.pointer)
            if place in seen:
                self._report.add(
                    "circular-ref",
                    reference.span,
                    f"`{reference.value}` only leads to references that lead back to it",
                )
                return None
            seen.add(place)
            current = further
        self._unresolved(reference, reference, f"leads through more than {_MOST_HOPS} references")
        return None

    def target(self, reference: Node) -> Node | None:
        """Return the node that a `$ref` names, without following a `$ref` that stands there."""
        return self._step(reference, reference)

    def _step(self, reference: Node, origin: Node) -> Node | None:
        if not isinstance(reference.value, str):
            self._report.add("invalid-value", reference.span, "`$ref` has to be a string")
            return None
        location, _, fragment = reference.value.partition("#")
        file = self._file(reference, location, origin)
        if file is None:
            return None
        node = file.root()
        for key in split_pointer(fragment):
            child = _child(node, key)
            if child is None:
                self._unresolved(reference, origin, "leads nowhere", _closest(node, key))
                return None
            node = child
        return node

    def _unresolved(
        self, reference: Node, origin: Node, why: str, way_out: str | None = None
    ) -> None:
        message = f"`{reference.value}` {why}"
        self._report.add("unresolved-ref", origin.span, message, help=way_out)

    def _file(self, reference: Node, location: str, origin: Node) -> File | None:
        if self._own_uri is not None and "://" in location and location == self._own_uri[1]:
            return self._own_uri[0]
        local = self._local(reference.file, location)
        return self._relative(reference, local, origin) if local else reference.file

    def _local(self, file: File, location: str) -> str:
        """Return where a reference leads, relative to its file, empty for the file itself."""
        if not location or self._own_uri is None or self._own_uri[0] is not file:
            return location
        base = self._own_uri[1]
        try:
            uri, folder = urljoin(base, location), urljoin(base, ".")
        except ValueError:  # `location` is no URI
            return location
        if uri == base:
            return ""
        return uri.removeprefix(folder) if uri.startswith(folder) else location

    def _relative(self, reference: Node, location: str, origin: Node) -> File | None:
        if "://" in location:
            message = f"`{reference.value}` leads to the network"
            self._report.add("remote-ref", origin.span, message)
            return None
        path = Path(reference.file.name).parent / unquote(location)
        try:
            real = Path(os.path.realpath(path))
        except ValueError:  # a NUL, or half of a surrogate pair
            self._unresolved(reference, origin, "is no path of a file")
            return None
        if self._root is None or not real.is_relative_to(self._root):
            message = f"`{reference.value}` leads out of the folder of the spec"
            self._report.add("outside-ref", origin.span, message)
            return None
        if real not in self._files:
            self._files[real] = _read(path)
        data = self._files[real]
        if isinstance(data, str):
            self._unresolved(reference, origin, f"cannot be read: {data}")
            return None
        return self._parsed(path, real, data)

    def _parsed(self, path: Path, real: Path, data: bytes) -> File | None:
        """Return a file; what is wrong with it is said to everybody who asks for it."""
        if real not in self._documents:
            own = Report()
            self._documents[real] = (parse(str(path), data, own), own)
        file, own = self._documents[real]
        for diagnostic in own:
            self._report.take(diagnostic)
        return file


def _read(path: Path) -> bytes | str:
    """Return what a file holds, or why it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        return (error.strerror or "it cannot be read").lower()
    except ValueError:
        return "this is no path of a file"


def _closest(node: Node, key: str) -> str | None:
    """Return the way out where a key is nearly one that is there."""
    found = get_close_matches(key, node.mapping, n=1)
    return f"write `{found[0]}` if that is meant, or add `{key}`" if found else None


def _child(node: Node, key: str) -> Node | None:
    if node.is_list:
        return next((e for e in node.elements() if str(e.key) == key), None)
    return node.get(key)
