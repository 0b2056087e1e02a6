"""Two documents and two packages in, one comparison out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from specwright.document import as_mapping

from .configured import choices
from .join import fingerprint, joined
from .model import (
    Bump,
    Change,
    Comparison,
    Effect,
    Http,
    HttpLevel,
    Place,
    SdkChange,
    SdkLevel,
    Side,
)
from .positions import Positions
from .semver import api_bump, complaint, sdk_bump
from .sunset import Calendar
from .surfaces import compare_surfaces
from .wire import compare_documents

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from specwright.document import Library, Node

    from .model import Edit
    from .settings import Settings

    Opened = tuple[Node, Library]

_NO_BUMP = Bump("none", "nothing has changed that anybody notices")
_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")


class Document(Struct, frozen=True):
    """A side of a comparison: the root of its document, and what its package offers."""

    side: Side
    root: Node
    library: Library
    surface: Mapping[str, object] | None
    config: Node | None = None
    """The root of its `sdk.yaml`, if it has one."""


def edited(
    base: Opened,
    head: Opened,
    settings: Settings,
    *,
    today: date,
    is_public: bool = False,
) -> tuple[Edit, ...]:
    """Return what was edited, whatever that is to packages.

    Args:
        base: The root of the old document, and what opened it.
        head: The same of the new one.
        settings: How long before it goes something has to be announced.
        today: What dates of removal are compared with.
        is_public: Whether operations with `x-internal` are taken for none.
    """
    calendar = Calendar(today, settings.notice_days)
    return compare_documents(
        base[0], head[0], base[1], head[1], calendar=calendar, is_public=is_public
    )


def compare(
    base: Document,
    head: Document,
    edits: Sequence[Edit],
    settings: Settings,
    service: str | None = None,
) -> Comparison:
    """Return everything that has changed, worst first, and what it amounts to.

    Args:
        base: The old document.
        head: The new one.
        edits: What was edited between them.
        settings: How changes are judged.
        service: The name of the service, if it is one of a project.
    """
    sdk: tuple[SdkChange, ...] = ()
    if base.surface is not None and head.surface is not None:
        sdk = compare_surfaces(base.surface, head.surface)
    positions = Positions(base.root, head.root, base.library, head.library)
    configured = choices(base.config, head.config)
    changes = joined(edits, sdk, settings, positions, configured)
    found = Comparison(
        base.side,
        head.side,
        changes,
        api_bump(changes, base.side.version, head.side.version, settings),
        sdk_bump(changes, _version(base.surface), _version(head.surface), settings),
        service,
        texts=_texts(base) | _texts(head),
    )
    return _with_policy(found, head, settings)


def compare_packages(
    base: Mapping[str, object], head: Mapping[str, object], settings: Settings
) -> tuple[Change, ...]:
    """Return what has changed in a package, worst first, where its old document is not known.

    Args:
        base: What the old package's `surface.json` says.
        head: What the new package's says.
        settings: How changes are judged.
    """
    return joined((), compare_surfaces(base, head), settings)


def tags(*roots: Node) -> dict[str, frozenset[str]]:
    """Return the tags of each operation, as uses name it, in all the documents."""
    found: dict[str, set[str]] = {}
    for root in roots:
        paths = root.get("paths")
        for path, item in paths.items() if paths is not None else ():
            for method in _METHODS:
                operation = item.get(method)
                own = operation.get("tags") if operation is not None else None
                if own is not None:
                    names = {str(each.value) for each in own.elements()}
                    found.setdefault(f"{method.upper()} {path}", set()).update(names)
    return {operation: frozenset(names) for operation, names in found.items()}


def unchanged(base: Side, head: Side, service: str | None = None) -> Comparison:
    """Return the comparison of two documents that are the same."""
    return Comparison(base, head, (), _NO_BUMP, _NO_BUMP, service)


def one_sided(side: Side, service: str, *, is_new: bool) -> Comparison:
    """Return the comparison of a service that is in one of two revisions only."""
    if is_new:
        rule, message, level = "service.added", "the service is new", SdkLevel.ADDITIVE
        http = Http(HttpLevel.ADDITIVE, "there is something new, which no client has to use")
    else:
        rule, message, level = "service.removed", "the service is gone", SdkLevel.SOURCE
        http = Http(HttpLevel.BREAKING, "nothing describes what its clients call any more")
    sdk = (SdkChange(f"sdk.{rule}", service, level, message),)
    change = Change(
        rule, service, message, Effect.NONE, http, sdk, (), (), None, None,
        fingerprint(rule, service, None, None),
    )  # fmt: skip
    bump = Bump("minor" if is_new else "major", message)
    return Comparison(side, side, (change,), bump, bump, service)


def _with_policy(comparison: Comparison, head: Document, settings: Settings) -> Comparison:
    """Return a comparison with what is wrong with the declared version.

    A version that nobody touched is a note, as it is usually raised at a release, unless the
    project gives a level to the rule.
    """
    found = complaint(comparison.api)
    if found is None:
        return comparison
    rule, message = found
    chosen = settings.http_level(rule)
    is_touched = comparison.base.version != comparison.head.version
    if chosen is None and not is_touched:
        if comparison.api.level not in {"major", "minor"}:
            return comparison
        return replace(comparison, notes=(*comparison.notes, message))
    node = head.root
    for key in ("info", "version"):
        node = node.get(key) or node
    change = Change(
        rule,
        "info.version",
        message,
        Effect.NONE,
        Http(chosen or HttpLevel.NONE, "a version is not sent"),
        (),
        (),
        (),
        None,
        Place(node.pointer, node.span),
        fingerprint(rule, node.pointer, comparison.base.version, comparison.head.version),
        comparison.base.version,
        comparison.head.version,
        fix="raise the version in `info`",
    )
    changes = sorted((*comparison.changes, change), key=lambda each: each.weight)
    return replace(comparison, changes=tuple(changes))


def _texts(side: Document) -> dict[str, str]:
    files = [*side.library.parsed(), *([side.config.file] if side.config is not None else [])]
    return {file.name: file.text for file in files}


def _version(surface: Mapping[str, object] | None) -> str:
    return str(as_mapping((surface or {}).get("package")).get("version", ""))
