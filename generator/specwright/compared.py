"""Reads both sides of a comparison, at the same time where that pays, and compares them."""

from __future__ import annotations

import multiprocessing
import re
import sys
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from .diagnostics import Report
from .diff import INTERNAL, Document, Side, compare, edited, kept, one_sided, tags, unchanged
from .pipeline import document, offered
from .revisions import RevisionError, Tree

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date

    from .diagnostics import Diagnostic
    from .diff import Change, Comparison, Edit, Filter, Settings
    from .document import Library, Node
    from .inputs import Pair
    from .pipeline import Source

_WORTH_A_PROCESS = 100_000
"""Bytes of a document from which on a second process is faster than to wait."""
_ELSEWHERE = re.compile(rb"""\$ref["']?\s*:\s*["']?[^#"'\s]|\$dynamicRef|\$id|\$self""")
"""What may lead to other files, whose bytes may differ."""

_UNREAD = re.compile("cannot be read: |leads to the network|leads out of the folder")
"""What a reference to another file is said to do that a comparison cannot do without."""

_Offered = tuple["dict[str, object] | None", Report]


class SideError(Exception):
    """A side that cannot be read; the message says where and why, a sentence each."""


class Options(Struct, frozen=True):
    """How all pairs of a run are compared."""

    settings: Settings
    today: date
    only: Sequence[Filter] = ()
    exclude: Sequence[Filter] = ()


def compared(pair: Pair, options: Options) -> Comparison:
    """Return the comparison of a pair.

    Raises:
        SideError: One side cannot be read, or both.
        RevisionError: The repository is damaged.
    """
    base, head = pair.base, pair.head
    if base is None or head is None:
        return _one_sided(pair)
    if _is_same(base, head):
        return unchanged(_side(base, None), _side(head, None), pair.service)
    is_public = any(each.kind == INTERNAL for each in options.exclude)
    readings = _read(base), _read(head)
    # What packages offer takes longer, and is found out meanwhile.
    edits = _edits(*readings, options, is_public=is_public)
    sides: dict[str, Document] = {}
    notes: list[str] = []
    wrong: list[str] = []
    for name, reading in zip(("base", "head"), readings, strict=True):
        side, report = reading.result()
        unread = [each for each in report.errors if _UNREAD.search(each.message)]
        if side is None or unread:
            wrong += _sentences(unread or report.errors)
            continue
        notes += _left_out(name, report)
        sides[name] = side
    if wrong:
        raise SideError("\n".join(dict.fromkeys(wrong)))
    comparison = compare(sides["base"], sides["head"], edits, options.settings, pair.service)
    comparison = replace(comparison, notes=(*notes, *comparison.notes))
    if not options.only and not options.exclude:
        return comparison
    known = tags(*(side.root for side in sides.values()))
    changes = kept(comparison.changes, options.only, options.exclude, known, options.settings)
    left = len(comparison.changes) - len(changes)
    return replace(comparison, changes=changes, excluded=left)


def with_surfaces(
    base: Source,
    head: Source,
    surfaces: tuple[Mapping[str, object], Mapping[str, object]],
    settings: Settings,
    today: date,
) -> tuple[Change, ...] | None:
    """Return what changed between two packages that were made, and in their documents.

    Args:
        base: What the old package was made from.
        head: What the new one is made from.
        surfaces: What their `surface.json` say.
        settings: How changes are judged.
        today: What dates of removal are compared with.

    Returns:
        The changes; None if one of the documents cannot be read.
    """
    sides: list[Document] = []
    for source, surface in zip((base, head), surfaces, strict=True):
        try:
            opened = document(source, Report())
        except RevisionError:
            return None
        if opened is None:
            return None
        config = _config(source, opened[1])
        sides.append(Document(_side(source, opened[0]), *opened, surface, config))
    old, new = ((side.root, side.library) for side in sides)
    edits = edited(old, new, settings, today=today)
    return compare(sides[0], sides[1], edits, settings).changes


def _one_sided(pair: Pair) -> Comparison:
    source = pair.head or pair.base
    if source is None:
        message = f"{pair.name}: there is nothing to compare"
        raise SideError(message)
    return one_sided(_side(source, None), pair.name, is_new=pair.base is None)


def _config(source: Source, library: Library) -> Node | None:
    """Return the configuration of a side; what is wrong in it was said when it was used."""
    return library.beside().open(source.config) if source.config is not None else None


def _side(source: Source, root: Node | None) -> Side:
    """Return a side as it is shown."""
    name = source.address or source.reader.shown(source.spec)
    info = root.get("info") if root is not None else None
    texts = {key: info.get(key) if info is not None else None for key in ("title", "version")}
    title, version = (str(n.value) if n is not None else "" for n in texts.values())
    revision = source.reader.name if isinstance(source.reader, Tree) else None
    return Side(name, title, version, revision)


def _is_same(base: Source, head: Source) -> bool:
    """Return whether two sources are the same to the byte, and lead to nothing else."""
    if base.address or head.address or len(base.overlays) != len(head.overlays):
        return False
    if (base.config is None) != (head.config is None):
        return False
    pairs = [(base.spec, head.spec), *zip(base.overlays, head.overlays, strict=True)]
    if base.config is not None and head.config is not None:
        pairs.append((base.config, head.config))
    for old, new in pairs:
        before, after = base.reader.read(old), head.reader.read(new)
        if isinstance(before, str) or before != after or _ELSEWHERE.search(before):
            return False
    return not base.overlays


def _left_out(name: str, report: Report) -> list[str]:
    """Return a note about what the package does not have because of errors."""
    errors = report.errors
    if not errors:
        return []
    first = f"{errors[0].span}: {errors[0].message}"
    more = f", and {len(errors) - 1} more errors" if len(errors) > 1 else ""
    return [f"the package of {name} lacks what has errors: {first}{more}"]


def _sentences(errors: Iterable[Diagnostic]) -> list[str]:
    return [f"{found.span}: {found.message}" for found in errors]


# --- Sides, and their packages in processes of their own ----------------------------------------


class _Reading(Struct, frozen=True):
    """A side that is read, and its package, which somebody else may still be looking for."""

    source: Source
    opened: tuple[Node, Library] | None
    report: Report
    surface: Callable[[], _Offered]

    def result(self) -> tuple[Document | None, Report]:
        """Return the side, or None if it cannot be compared, with what was found in it."""
        if self.opened is None:
            return None, self.report
        data, report = self.surface()
        root, library = self.opened
        config = _config(self.source, library)
        side = Document(_side(self.source, root), root, library, data, config)
        return (side if data is not None else None), report


def _read(source: Source) -> _Reading:
    report = Report()
    opened = document(source, report)
    if opened is None:
        return _Reading(source, None, report, lambda: (None, report))
    return _Reading(source, opened, report, _beginning(source, opened, report))


def _edits(base: _Reading, head: _Reading, options: Options, *, is_public: bool) -> Sequence[Edit]:
    if base.opened is None or head.opened is None:
        return ()
    return edited(
        base.opened, head.opened, options.settings, today=options.today, is_public=is_public
    )


def _beginning(
    source: Source, opened: tuple[Node, Library], report: Report
) -> Callable[[], _Offered]:
    """Begin to find out what a package offers, and return what gives the answer."""
    if not _pays(source):
        found = offered(source, opened, report)
        return lambda: (found, report)
    context = multiprocessing.get_context("fork")
    ours, theirs = context.Pipe(duplex=False)

    def answer() -> None:
        with theirs:
            try:
                theirs.send((offered(source, opened, report), report))
            except (RevisionError, RecursionError, ValueError, TypeError, KeyError) as error:
                theirs.send(error)

    process = context.Process(target=answer, daemon=True)
    process.start()
    theirs.close()

    def wait() -> _Offered:
        with ours:
            try:
                received: _Offered | Exception = ours.recv()
            except EOFError:  # it was killed: an error is better seen here
                received = (offered(source, opened, report), report)
        process.join()
        if isinstance(received, Exception):
            raise received
        return received

    return wait


def _pays(source: Source) -> bool:
    if sys.platform != "linux" or source.address is not None:
        return False
    data = source.reader.read(source.spec)
    return len(data) > _WORTH_A_PROCESS
