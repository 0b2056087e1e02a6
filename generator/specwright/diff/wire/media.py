"""Compares media types, how parts are written, and headers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specwright.diff.contract import is_bytes
from specwright.diff.model import Effect, Guard, Polarity
from specwright.diff.unchanged import equal

from .comparing import requiredness
from .lifecycle import check_removal, compare_promises, removal_guards
from .pairs import paired
from .parameters import comparable, shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from specwright.diff.contract import Encoding, Header, MediaType
    from specwright.document import Node

    from .comparing import Comparing
    from .edits import Scope

_TEXT = ("text/", "application/x-www-form-urlencoded", "multipart/", "application/xml")


def compare_content(
    c: Comparing,
    scope: Scope,
    base: Sequence[MediaType],
    head: Sequence[MediaType],
    holders: tuple[Node, Node],
    if_new: Effect | None = None,
) -> None:
    """Compare the media types of a body or a response.

    `holders` are where those are defined; `if_new` is what a new media type does, if that is not
    the usual thing.
    """
    pairs = paired(base, head, lambda media: media.name)
    for old, new in pairs.matched:
        compare_media(c, scope.below(new.name), old, new)
    for key in (_essence, _kind):
        for old, new in pairs.match(key):
            message = f"it is `{new.name}` now, and was `{old.name}`"
            c.edits.add(
                "media.name.changed", scope.below(new.name), old.written, new.written, message,
                before=old.name, after=new.name, related=(old.node, new.node),
            )  # fmt: skip
            compare_media(c, scope.below(new.name), old, new)
    _generalised(c, scope, pairs.removed, pairs.added)
    for old in pairs.removed:
        c.edits.add(
            "media.removed", scope.below(old.name), old.written, None, f"`{old.name}` is gone",
            before=old.name, detail=old.name, related=(old.node,), anchor=holders[1],
        )  # fmt: skip
    for new in pairs.added:
        c.edits.add(
            "media.added", scope.below(new.name), None, new.written, f"`{new.name}` is new",
            effect=if_new, after=new.name, detail=new.name, related=(new.node,),
        )  # fmt: skip


def _essence(media: MediaType) -> str:
    return media.name.partition(";")[0]


def _kind(media: MediaType) -> str:
    """Return the type without what it is made for: `application/json` for `application/hal+json`."""
    whole = _essence(media)
    family, _, kind = whole.partition("/")
    suffix = kind.rpartition("+")[2]
    return f"{family}/{suffix}"


def _generalised(
    c: Comparing, scope: Scope, removed: list[MediaType], added: list[MediaType]
) -> None:
    """Find a range of media types that was put for a single one, or the other way round."""
    if len(removed) != 1 or len(added) != 1:
        return
    old, new = removed[0], added[0]
    if not (_is_range_of(old.name, new.name) or _is_range_of(new.name, old.name)):
        return
    removed.clear()
    added.clear()
    message = f"it is `{new.name}` now, and was `{old.name}`"
    c.edits.add(
        "media.name.changed", scope.below(new.name), old.written, new.written, message,
        before=old.name, after=new.name, related=(old.node, new.node),
    )  # fmt: skip
    compare_media(c, scope.below(new.name), old, new)


def _is_range_of(wide: str, narrow: str) -> bool:
    return wide == "*/*" or (wide.endswith("/*") and narrow.startswith(wide[:-1]))


def compare_media(c: Comparing, scope: Scope, base: MediaType, head: MediaType) -> None:
    """Compare two media types that are taken to be the same one."""
    text = scope.below("", Guard.LOOSE_TEXT) if head.name.startswith(_TEXT) else scope
    c.words(base.node, head.node, scope)
    holders = base.node, head.node
    if not is_bytes(base) or not is_bytes(head):
        c.schema(base.schema, head.schema, text, holders)
    elif base.schema is not None and head.schema is not None:
        c.words(base.schema, head.schema, scope)
    c.schema(base.item, head.item, text, holders, "media.item-schema")
    _compare_encodings(c, scope, base, head)


# --- Parts --------------------------------------------------------------------------------------


def _compare_encodings(c: Comparing, scope: Scope, base: MediaType, head: MediaType) -> None:
    old = {encoding.name: encoding for encoding in base.encodings}
    new = {encoding.name: encoding for encoding in head.encodings}
    for name in old.keys() & new.keys():
        _compare_encoding(c, scope, old[name], new[name])
    if not equal(dict(base.sequence), dict(head.sequence)):
        _encoding(c, scope, base.node, head.node, "parts are written in another way", "sequence")


def _encoding(
    c: Comparing, scope: Scope, base: Node, head: Node, message: str, detail: str,
    before: object = None, after: object = None,
) -> None:  # fmt: skip
    # What comes is described by its own headers, so a client can still read it.
    effect = Effect.UNKNOWN if scope.polarity is Polarity.OUT else Effect.INCOMPARABLE
    c.edits.add(
        "media.encoding.changed", scope, base, head, message, effect=effect,
        before=before, after=after, detail=detail,
    )  # fmt: skip


def _compare_encoding(c: Comparing, scope: Scope, base: Encoding, head: Encoding) -> None:
    old, new = _manner(base), _manner(head)
    if base.style is not None and head.style is not None:
        old, new = (shown(style) for style in comparable(base.style, head.style))
    is_known = None not in (old, new)
    if is_known and old != new:
        message = f"`{head.name}` is written in another way"
        _encoding(c, scope, base.node, head.node, message, "style", old, new)
    if not equal(dict(base.rest), dict(head.rest)):
        message = f"what is in `{head.name}` is written in another way"
        _encoding(c, scope, base.node, head.node, message, "rest")
    pairs = paired(base.headers, head.headers, lambda header: header.name)
    for old_header, new_header in pairs.matched:
        compare_header(c, scope.below(f"header {new_header.name}"), old_header, new_header)
    for header in (*pairs.removed, *pairs.added):
        did = "new" if header in pairs.added else "gone"
        message = f"the header `{header.name}` of `{head.name}` is {did}"
        _encoding(c, scope, base.node, head.node, message, f"header {header.name}")
    for key in (base.node.mapping.keys() | head.node.mapping.keys()) if _is_own(base, head) else ():
        if key.startswith("x-") and not equal(
            base.node.mapping.get(key), head.node.mapping.get(key)
        ):
            c.extension(key, base.node, head.node, scope)


def _is_own(base: Encoding, head: Encoding) -> bool:
    """Return whether both are written as encodings, not taken from the schema."""
    return all("encoding" in each.node.keys[-2:-1] for each in (base, head))


def _manner(encoding: Encoding) -> object:
    return shown(encoding.style) if encoding.style is not None else encoding.content_type


# --- Headers ------------------------------------------------------------------------------------


def compare_headers(
    c: Comparing,
    scope: Scope,
    base: Sequence[Header],
    head: Sequence[Header],
    holders: tuple[Node, Node],
) -> None:
    """Compare the headers of a response."""
    pairs = paired(base, head, lambda header: header.name)
    for old, new in pairs.matched:
        compare_header(c, scope.below(f"header {_written(new)}"), old, new)
    for old in pairs.removed:
        at = scope.below(f"header {_written(old)}")
        c.edits.add(
            "header.removed", at, old.written, None, "it is gone", anchor=holders[1],
            effect=None if old.required else Effect.UNKNOWN,
            guards=removal_guards(old.node, c.calendar), related=(old.node,), detail=old.name,
        )  # fmt: skip
        check_removal(c, at, old.node)
    for new in pairs.added:
        # A client that answers has to send what is required.
        is_asked = new.required and scope.polarity is Polarity.IN
        c.edits.add(
            "header.added", scope.below(f"header {_written(new)}"), None, new.written,
            "it is new", effect=Effect.NARROW if is_asked else None, related=(new.node,),
            detail=new.name,
        )  # fmt: skip


def _written(header: Header) -> str:
    """Return the name of a header as it is written."""
    key = header.written.key
    return key if isinstance(key, str) else header.name


def compare_header(c: Comparing, scope: Scope, base: Header, head: Header) -> None:
    """Compare two headers of one name."""
    c.beside(base, head, scope)
    compare_promises(c, scope, base.node, head.node)
    became = requiredness("header", was=base.required, is_now=head.required)
    if became is not None:
        c.edits.add(
            became[0], scope, base.node, head.node, became[1],
            before=base.required, after=head.required,
        )  # fmt: skip
    old, new = comparable(base.style, head.style)
    forms = tuple(each.media.name if each.media is not None else None for each in (base, head))
    if forms[0] != forms[1] or (forms[0] is None and old != new):
        c.edits.add(
            "header.serialization.changed", scope, base.node, head.node,
            "its value is written in another way",
            before=forms[0] or shown(old), after=forms[1] or shown(new),
        )  # fmt: skip
        return
    holders = base.node, head.node
    if base.media is not None and head.media is not None:
        c.words(base.media.node, head.media.node, scope)
        c.schema(base.media.schema, head.media.schema, scope, holders)
        c.schema(base.media.item, head.media.item, scope, holders, "media.item-schema")
    else:
        c.schema(base.schema, head.schema, scope.below("", Guard.LOOSE_TEXT), holders)
