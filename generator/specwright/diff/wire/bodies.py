"""Compares the bodies of requests, and responses with their headers and links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specwright.diff.model import Effect, Guard, Polarity
from specwright.diff.unchanged import equal

from .comparing import requiredness
from .media import compare_content, compare_headers
from .pairs import paired

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specwright.diff.contract import Body, Operation, Response

    from .comparing import Comparing
    from .edits import Scope
    from .pairs import Pairs


def compare_bodies(c: Comparing, scope: Scope, base: Operation, head: Operation) -> None:
    """Compare what a request carries."""
    at = scope.at("body")
    old, new = base.body, head.body
    if old is None or new is None:
        if new is not None:
            rule = "required" if new.required else "optional"
            message = "it is new, and has to be sent" if new.required else "it is new"
            c.edits.add(f"body.added-{rule}", at, None, new.written, message, related=(new.node,))
        elif old is not None:
            # Who gets a message misses what was there.
            is_missed = scope.polarity is Polarity.OUT
            c.edits.add(
                "body.removed", at, old.written, None, "it is gone",
                effect=Effect.WIDEN if is_missed else None, related=(old.node,),
                anchor=head.site.node,
            )  # fmt: skip
        return
    compare_body(c, at, old, new)


def compare_body(c: Comparing, scope: Scope, base: Body, head: Body) -> None:
    """Compare two bodies of requests."""
    if c.is_said_alike(base, head):
        return
    c.beside(base, head, scope)
    became = requiredness("body", was=base.required, is_now=head.required)
    if became is not None:
        c.edits.add(
            became[0], scope, base.node, head.node, became[1],
            before=base.required, after=head.required,
        )  # fmt: skip
    # Who gets a message does not choose how it is written.
    if_new = Effect.UNKNOWN if scope.polarity is Polarity.OUT else None
    compare_content(c, scope, base.content, head.content, (base.node, head.node), if_new)


def compare_responses(c: Comparing, scope: Scope, base: Operation, head: Operation) -> None:
    """Compare all answers of an operation."""
    pairs = paired(base.responses, head.responses, lambda response: response.status)
    for old, new in pairs.matched:
        compare_response(c, _scope(scope, new), old, new)
    ranged = _compare_ranges(c, scope, pairs, {new.status: new for new in head.responses})
    for old in pairs.removed:
        c.edits.add(
            "response.removed", _scope(scope, old, *_errors(old)), old.written, None,
            f"`{old.status}` is no longer answered", related=(old.node,), anchor=head.site.node,
        )  # fmt: skip
    for new in pairs.added:
        c.edits.add(
            "response.added", _scope(scope, new, *_errors(new)), None, new.written,
            f"`{new.status}` is new", related=(new.node,),
            effect=Effect.NONE if new.status in ranged else None,
        )  # fmt: skip


def _compare_ranges(
    c: Comparing, scope: Scope, pairs: Pairs[Response], head: Mapping[str, Response]
) -> set[str]:
    """Compare what is answered by a status of its own on one side, and by a range on the other.

    `200` is one of `2XX` (OpenAPI 3.2, 4.16): who is told that there are more gets a new answer, who
    is told that there are less gets one of those that were to be expected. Return what is new and
    was or has such a part.
    """
    base = {old.status: old for old in (*pairs.removed, *(old for old, _ in pairs.matched))}
    is_new = {new.status for new in pairs.added}
    parts = [(old, head[_range(old.status)]) for old in pairs.removed if _range(old.status) in head]
    for old, new in parts:
        compare_response(c, _scope(scope, new), old, new)
        if new.status not in is_new:
            message = f"`{old.status}` is described as one of `{new.status}` now"
            _covered(c, scope, old, new, message)
    wholes = [(base[_range(new.status)], new) for new in pairs.added if _range(new.status) in base]
    for old, new in wholes:
        compare_response(c, _scope(scope, new), old, new)
        if old in pairs.removed:
            message = f"of `{old.status}` only what has a description of its own is answered now"
            _covered(c, scope, old, new, message)
            pairs.added.remove(new)
    known = {old.status for old, _ in (*parts, *wholes)}
    pairs.removed = [old for old in pairs.removed if old.status not in known]
    return {new.status for _, new in (*parts, *wholes)}


def _covered(c: Comparing, scope: Scope, old: Response, new: Response, message: str) -> None:
    """Say that an answer is gone which another one stands for."""
    c.edits.add(
        "response.removed", _scope(scope, old, *_errors(old)), old.written, None, message,
        effect=Effect.NONE, related=(old.node,), anchor=new.node,
    )  # fmt: skip


def _range(status: str) -> str:
    """Return the range that a status is one of; nothing for a range."""
    return f"{status[0]}XX" if len(status) == 3 and status.isdigit() else ""


def _scope(scope: Scope, response: Response, *guards: Guard) -> Scope:
    return scope.at(response.status, *guards, answers=True)


def _errors(response: Response) -> tuple[Guard, ...]:
    """Return the guard of answers that a client has to be ready for, whatever is documented."""
    is_error = response.status[:1] in {"4", "5"} or response.status == "default"
    return (Guard.NON_SUCCESS,) if is_error else ()


def compare_response(c: Comparing, scope: Scope, base: Response, head: Response) -> None:
    """Compare two answers with one status."""
    if c.is_said_alike(base, head):
        return
    c.beside(base, head, scope)
    holders = base.node, head.node
    compare_content(c, scope, base.content, head.content, holders)
    compare_headers(c, scope, base.headers, head.headers, holders)
    for name in sorted(base.links.keys() | head.links.keys()):
        old, new = base.links.get(name), head.links.get(name)
        if old is not None and new is not None and equal(old.node.value, new.node.value):
            continue
        did = "new" if old is None else "gone" if new is None else "different"
        c.edits.add(
            "link.changed", scope.below(f"link {name}"),
            old.node if old is not None else None, new.node if new is not None else None,
            f"the link `{name}` is {did}", anchor=head.node if new is None else None,
        )  # fmt: skip
