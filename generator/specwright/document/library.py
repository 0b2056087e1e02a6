"""The files of one spec: reads them, keeps them, and follows `$ref`s between them."""

from __future__ import annotations

from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urljoin, urlsplit

from specwright.diagnostics import Report, Span

from .access import Access
from .parse import parse
from .paths import is_web, own_uri, path_of
from .pointer import split_pointer
from .reader import DISK
from .resources import Index, Resource, index
from .sources import Sources

if TYPE_CHECKING:
    from specwright.diagnostics import Diagnostic

    from .node import File, Node
    from .origin import Origin
    from .reader import Reader
    from .sources import FileRead

_MOST_HOPS = 100
"""A chain of references is followed from each of them, so its cost is the square of its length."""
REFERENCES = ("$ref", "$dynamicRef")
"""What leads elsewhere. Where a `$dynamicRef` leads is known but for what others put in its place."""


class Library:
    """Reads the files of a spec, each once, and resolves references.

    Findings go to the report, wherever something asks for a file or a place that is not there.
    References may lead to files beside the spec or below, and elsewhere only as far as `access`
    says: a spec is untrusted.
    """

    def __init__(self, report: Report, access: Access | None = None, reader: Reader = DISK) -> None:
        """Start with no file read; findings go to `report`, and files come from `reader`."""
        self.reader = reader
        self._report = report
        self._access = access or Access()
        self.sources = Sources(reader)
        self._documents: dict[Path | str, tuple[File | None, Report]] = {}
        self._root: Path | None = None
        self._indexes: dict[int, Index] = {}
        self._named: dict[str, Resource] = {}
        self._underway: set[tuple[str, str]] = set()

    def open(self, path: Path) -> Node | None:
        """Return the root of the document at `path`, which becomes the spec, or None."""
        real = self.reader.real(path)
        data = self.sources.read(path, real)
        if isinstance(data, str):
            self._report.add("cannot-read", Span(self.reader.shown(path)), data)
            return None
        home = self.reader.real(self._access.home) if self._access.home else real.parent
        self._root = home if real.is_relative_to(home) else real.parent
        file = self._parsed(path, real, data)
        if file is None:
            return None
        file.is_main = True
        return file.root()

    def fetch(self, uri: str) -> Node | None:
        """Return the root of the document at an address, which becomes the spec, or None."""
        final, data = self.sources.fetch(uri)
        if isinstance(data, str):
            self._report.add("cannot-fetch", Span(uri), f"`{uri}` cannot be read: {data}")
            return None
        file = self._parsed(final, uri, data)
        if file is None:
            return None
        file.is_main = True
        return file.root()

    def parsed(self) -> tuple[File, ...]:
        """Return the documents that were read."""
        return tuple(file for file, _ in self._documents.values() if file is not None)

    def beside(self) -> Library:
        """Return a library for another document, such as an overlay, with the same files."""
        other = Library(self._report, reader=self.reader)
        other.sources = self.sources
        return other

    def files(self) -> tuple[FileRead, ...] | None:
        """Return the files that were read; None if the network or a missing file was asked for."""
        return self.sources.files()

    def replace(self, root: Node, data: object, origin: Origin) -> Node:
        """Return the root of a document with other data, which references find from now on.

        `origin` says where the data was written.
        """
        old = root.file
        new = replace(old, data=data, origin=origin, _places=None)
        for real, (file, own) in self._documents.items():
            if file is old:
                self._documents[real] = (new, own)
        self._named = {u: found for u, found in self._named.items() if found.file is not old}
        self._learn(new, self._report)
        return new.root()

    def name(self, root: Node, uri: str) -> None:
        """Let a document's references name it by a URI of its own, which is their base (RFC 3986, 5.1.1).

        What is below the folder of that URI is looked for below the folder of the document.

        Raises:
            ValueError: It is no URI.
        """
        urlsplit(uri)
        root.file.uri = urljoin(root.file.uri, uri.partition("#")[0])
        self._learn(root.file, Report())

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
            further = next((target.get(k) for k in REFERENCES if k in target.mapping), None)
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

    def doubts(self, reference: Node) -> tuple[Diagnostic, ...]:
        """Return what is wrong with a `$ref` that need not be right. Nothing is reported."""
        outer, self._report = self._report, Report()
        try:
            self.follow(reference)
            return tuple(self._report)
        finally:
            self._report = outer

    def target(self, reference: Node) -> Node | None:
        """Return the node that a `$ref` names, without following a `$ref` that stands there."""
        return self._step(reference, reference)

    def met(self, uri: str) -> Node | None:
        """Return the root of a document that references have led to, by its URI. Nothing is read."""
        files = (found.file for found in self._indexes.values())
        return next((file.root() for file in files if file.uri == uri), None)

    def others(self, reference: Node) -> int:
        """Return how many schemas can take the place of the one that a `$dynamicRef` names.

        JSON Schema 2020-12, 8.2.3.2: those with the same `$dynamicAnchor` in other resources.
        """
        name = unquote(str(reference.value).partition("#")[2])
        target = self.target(reference)
        if target is None or target.mapping.get("$dynamicAnchor") != name:
            return 0
        indexes = self._indexes.values()
        return sum(1 for found in indexes for _, other in found.dynamic if other == name) - 1

    # --- Places ---------------------------------------------------------------------------------

    def _step(self, reference: Node, origin: Node) -> Node | None:
        if not isinstance(reference.value, str):
            self._report.add("invalid-value", reference.span, "`$ref` has to be a string")
            return None
        location, _, fragment = reference.value.partition("#")
        here = self._index(reference.file).of(reference)
        found = self._resource(reference, here, location, origin) if location else here
        if found is None:
            return None
        node, missing = self._place(found, fragment)
        if missing is None:
            return node
        if found.keys:
            whole, lost = self._place(Resource(found.file, (), ""), fragment)
            if lost is None:
                message = (
                    f"`{reference.value}` leads nowhere in the schema with the `$id` `{found.uri}`"
                )
                self._report.add(
                    "ref-in-schema", origin.span, f"{message}, and is read from the top"
                )
                return whole
        closest = _closest(node, missing, self._index(found.file).names(found))
        self._unresolved(reference, origin, "leads nowhere", closest)
        return None

    def _place(self, resource: Resource, fragment: str) -> tuple[Node, str | None]:
        """Return the node that a fragment names, or the last on the way and the key it lacks."""
        file, found = resource.file, self._index(resource.file)
        if (resource.keys, fragment) in found.places:
            return found.places[resource.keys, fragment], None
        keys = found.anchors.get((resource.keys, unquote(fragment)))
        if keys is not None:
            return file.at(keys), None
        node = file.at(resource.keys)
        for key in split_pointer(fragment):
            child = self._child(node, key)
            if child is None:
                return node, key
            node = child
        if node.file is file:  # what is wrong with another one is said each time
            found.places[resource.keys, fragment] = node
        return node, None

    def _child(self, node: Node, key: str) -> Node | None:
        """Return what is under a key; a pointer may lead through a `$ref` that stands there."""
        if node.is_list:
            return next((e for e in node.elements() if str(e.key) == key), None)
        child = node.get(key)
        further = node.get("$ref") if child is None else None
        if further is None or not isinstance(further.value, str):
            return child
        place = (further.file.name, further.pointer)
        if place in self._underway:
            return None
        self._underway.add(place)
        try:
            target = self.follow(further)
            return self._child(target, key) if target is not None else None
        finally:
            self._underway.discard(place)

    def _unresolved(
        self, reference: Node, origin: Node, why: str, way_out: str | None = None
    ) -> None:
        message = f"`{reference.value}` {why}"
        self._report.add("unresolved-ref", origin.span, message, help=way_out)

    # --- Files ----------------------------------------------------------------------------------

    def _resource(
        self, reference: Node, here: Resource, location: str, origin: Node
    ) -> Resource | None:
        try:
            uri = urljoin(here.uri, location)
        except ValueError:
            self._unresolved(reference, origin, "is no reference to a URI")
            return None
        if uri in self._named:
            self._tell(self._named[uri].file)
            return self._named[uri]
        path = None if here.file.is_remote else path_of(here, location, uri)
        may_fetch = self._access.remote and is_web(uri)
        is_remote = path is None or (may_fetch and not self.reader.is_file(path))
        if path is None or is_remote:
            file = self._remote(reference, uri, origin)
        else:
            file = self._local(reference, path, origin)
        return self._index(file).resources[()] if file is not None else None

    def _remote(self, reference: Node, uri: str, origin: Node) -> File | None:
        if not self._access.remote:
            message = f"`{reference.value}` leads to the network"
            self._report.add("remote-ref", origin.span, message)
            return None
        final, data = self.sources.fetch(uri)
        if isinstance(data, str):
            message = f"`{uri}` cannot be read: {data}"
            self._report.add("cannot-fetch", origin.span, message)
            return None
        return self._parsed(final, uri, data)

    def _local(self, reference: Node, path: Path, origin: Node) -> File | None:
        try:
            real = self.reader.real(path)
        except ValueError:  # a NUL, or half of a surrogate pair
            self._unresolved(reference, origin, "is no path of a file")
            return None
        is_inside = self._root is not None and real.is_relative_to(self._root)
        if not is_inside and not self._access.outside:
            message = f"`{reference.value}` leads out of the folder of the spec"
            self._report.add("outside-ref", origin.span, message)
            return None
        data = self.sources.read(path, real)
        if isinstance(data, str):
            self._unresolved(reference, origin, f"cannot be read: {data}")
            return None
        return self._parsed(path, real, data)

    def _parsed(self, name: Path | str, place: Path | str, data: bytes) -> File | None:
        """Return a file; what is wrong with it is said to everybody who asks for it."""
        if place not in self._documents:
            own = Report()
            shown = name if isinstance(name, str) else self.reader.shown(name)
            file = parse(shown, data, own)
            if file is not None:
                file.path = name if isinstance(name, Path) else None
                file.is_remote = isinstance(place, str)
                file.uri = str(name) if isinstance(place, str) else place.as_uri()
                file.follow = self.follow
                file.uri = own_uri(file)
                self._learn(file, own)
            self._documents[place] = (file, own)
        file, own = self._documents[place]
        if file is None:
            self._take(own)
        else:
            self._tell(file)
        return file

    def _tell(self, file: File) -> None:
        """Say again what is wrong with a file."""
        for known, own in self._documents.values():
            if known is file:
                self._take(own)

    def _take(self, findings: Report) -> None:
        for diagnostic in findings:
            self._report.take(diagnostic)

    def _learn(self, file: File, report: Report) -> None:
        """Take note of what can be named in a file; the first of a name counts."""
        found = self._indexes[id(file)] = index(file, report)
        for resource in found.resources.values():
            self._named.setdefault(resource.uri, resource)

    def _index(self, file: File) -> Index:
        if id(file) not in self._indexes:
            self._learn(file, self._report)
        return self._indexes[id(file)]


def _closest(node: Node, key: str, anchors: list[str]) -> str | None:
    """Return the way out where a key is nearly one that is there."""
    found = get_close_matches(key, [*node.mapping, *anchors], n=1)
    return f"write `{found[0]}` if that is meant, or add `{key}`" if found else None
