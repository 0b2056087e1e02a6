"""Finds out which document overlays are for, and gives what they make of it."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from msgspec import Struct

from specwright.document import Library, Origin

if TYPE_CHECKING:
    from collections.abc import Sequence

    from specwright.diagnostics import Report
    from specwright.document import File, Node, Reader

    from .model import Overlay

# RFC 3986, 3.1: what begins with a scheme is no relative reference.
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")


def overlaid_document(
    root: Node, files: Sequence[Path], library: Library, report: Report, *, home: Path | None
) -> Node | None:
    """Return the document at `root` with overlays applied, or None if that cannot be done.

    Args:
        root: A document, or an overlay that extends one: then it is the first that is applied.
        files: The overlays, in the order in which they are applied.
        library: What opened `root`; afterwards its references lead into the result.
        report: Takes the findings.
        home: The folder that `extends` may not leave; by default that of the overlay itself.
    """
    is_overlay = "overlay" in root.mapping and not {"openapi", "swagger"} & root.mapping.keys()
    if not files and not is_overlay:
        return root
    # A run without overlays does not pay for the library that they need.
    from .apply import apply  # noqa: PLC0415 - see above

    start = report.mark()
    overlays = _read(root if is_overlay else None, files, library, report)
    document = _extended(overlays, library, home, report) if is_overlay else root
    if document is None or report.errors_since(start):
        return None
    _check_extends(overlays, document, library.reader, report)
    made = apply(document, overlays, report)
    if report.errors_since(start):
        return None
    return library.replace(document, made.value, made.origin)


class Changes(Struct, frozen=True):
    """What a configuration changes of a document: its transforms, and what takes the place of a part."""

    transforms: tuple[Node, ...] = ()
    replaced: tuple[tuple[tuple[str, ...], Node], ...] = ()
    """Parts of the document, each as the keys that lead to it and what it becomes."""


def changed_document(root: Node, changes: Changes, library: Library, report: Report) -> Node | None:
    """Return the document at `root` with the changes of a configuration, or None if that is an error.

    Args:
        root: A document.
        changes: The changes, in the order in which they are made.
        library: What opened `root`; afterwards its references lead into the result.
        report: Takes the findings.
    """
    if not changes.transforms and not changes.replaced:
        return root
    # A run without changes does not pay for the library that they need.
    from .edit import Placed  # noqa: PLC0415 - see above
    from .transforms import Transforming  # noqa: PLC0415 - see above

    start = report.mark()
    made = Transforming(report, Placed(root.value, Origin(root.file, ())))
    for node in changes.transforms:
        made.act(node)
    for keys, node in changes.replaced:
        made.replace(keys, node)
    if report.errors_since(start):
        return None
    return library.replace(root, made.document.value, made.document.origin)


def _read(
    first: Node | None, files: Sequence[Path], library: Library, report: Report
) -> list[Overlay]:
    """Return the overlays that could be read."""
    from .read import read_overlay  # noqa: PLC0415 - as above

    roots = [first, *(library.beside().open(file) for file in files)]
    read = (read_overlay(root, report) for root in roots if root is not None)
    return [overlay for overlay in read if overlay is not None]


def _extended(
    overlays: Sequence[Overlay], library: Library, home: Path | None, report: Report
) -> Node | None:
    """Return the document that the first overlay with `extends` is made for."""
    extends = next((o.extends for o in overlays if o.extends is not None), None)
    if extends is None:
        if overlays:
            message = "`extends` is missing here, and there is no document beside the overlay"
            way_out = "say with `extends` which document the overlay is for, or name the document"
            report.add("missing-field", overlays[0].node.span, message, help=way_out)
        return None
    path = _path_of(extends, library.reader)
    if path is None:
        way_out = "download the document and name the copy"
        message = f"`{extends.value}` leads to the network"
        report.add("remote-ref", extends.span, message, help=way_out)
        return None
    real = library.reader.real(path)
    folder = library.reader.real(home or _own_path(extends.file).parent)
    if not real.is_relative_to(folder):
        message = f"`{extends.value}` leads out of the folder `{folder.name}`"
        way_out = "copy the document into that folder, or name it and add --overlay"
        report.add("outside-ref", extends.span, message, help=way_out)
        return None
    if not library.reader.is_file(real):
        report.add("unresolved-ref", extends.span, f"there is no file `{extends.value}`")
        return None
    return library.open(path)


def _check_extends(
    overlays: Sequence[Overlay], document: Node, reader: Reader, report: Report
) -> None:
    """Say which overlays are made for another document than the one they are applied to.

    The address of a published document says nothing about the copy that is here.
    """
    real = reader.real(_own_path(document.file))
    for overlay in overlays:
        path = _path_of(overlay.extends, reader) if overlay.extends is not None else None
        if overlay.extends is not None and path is not None and reader.real(path) != real:
            message = f"the overlay extends `{overlay.extends.value}`, and is applied to `{document.file.name}`"
            report.add("overlay-other-document", overlay.extends.span, message)


def _own_path(file: File) -> Path:
    return file.path or Path(file.name)


def _path_of(extends: Node, reader: Reader) -> Path | None:
    """Return the file that `extends` names, as a person would write it, or None for an address."""
    text = str(extends.value).partition("#")[0]
    if _SCHEME.match(text):
        return None
    path = _own_path(extends.file).parent / unquote(text)
    short = Path(os.path.normpath(path))
    # Behind a link `..` leads elsewhere than it seems.
    return short if reader.real(short) == reader.real(path) else path
