"""Compares what operations inherit: security and servers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specwright.diff.contract import Alternative
from specwright.diff.model import Effect
from specwright.diff.unchanged import equal

from .pairs import paired

if TYPE_CHECKING:
    from collections.abc import Sequence

    from specwright.diff.contract import Requirements, Server, Servers
    from specwright.document import Node

    from .comparing import Comparing
    from .edits import Scope


def compare_requirements(
    c: Comparing, scope: Scope, base: Requirements, head: Requirements
) -> None:
    """Compare the alternatives of an operation: whether who was let in still is, and the other way round.

    An alternative lets in whoever has all that it demands, so one that demands a part of another lets
    in everybody whom that lets in.
    """
    old = [alternative.demands for alternative in base.alternatives]
    new = [_renamed(alternative, c).demands for alternative in head.alternatives]
    keeps = all(any(after <= before for after in new) for before in old)
    adds = not all(any(before <= after for before in old) for after in new)
    if keeps and not adds:
        return
    if keeps:
        rule, message = "security.requirement.relaxed", "it can be called with less than before"
    elif not adds:
        rule, message = "security.requirement.tightened", "it needs more to be called than before"
    else:
        rule, message = "security.requirement.changed", "it needs something else to be called"
    places = base.node, head.node
    shown = [_shown(base.alternatives), _shown(head.alternatives)]
    c.edits.add(
        rule, scope, *places, message, subject=_subject(places, scope, "security"),
        before=shown[0], after=shown[1],
    )  # fmt: skip


def _renamed(alternative: Alternative, c: Comparing) -> Alternative:
    names = {c.renamed.get(name, name): scopes for name, scopes in alternative.schemes.items()}
    return Alternative(alternative.node, names)


def _subject(places: tuple[Node, Node], scope: Scope, what: str) -> str:
    """Return what people call what all operations inherit."""
    is_everywhere = all(len(node.keys) < 2 for node in places)
    return what if is_everywhere else f"{scope.operation} {what}".strip()


def _shown(alternatives: Sequence[Alternative]) -> object:
    return [{name: sorted(scopes) for name, scopes in a.schemes.items()} for a in alternatives]


def compare_servers(c: Comparing, scope: Scope, base: Servers, head: Servers) -> None:
    """Compare the addresses of an operation, or of a document without operations."""
    pairs = paired(base.servers, head.servers, lambda server: server.url)
    renamed = pairs.match(lambda server: server.name)
    if len(pairs.removed) == len(pairs.added) == 1:
        renamed += pairs.match(lambda _: True)
    for old, new in renamed:
        c.edits.add(
            "server.changed", scope, old.node, new.node, f"`{old.url}` is `{new.url}` now",
            subject=_server(scope, old), before=old.url, after=new.url, detail=old.url,
        )  # fmt: skip
    for server in pairs.removed:
        message = f"`{server.url}` is no longer listed"
        c.edits.add(
            "server.removed", scope, server.node, None, message, anchor=head.node,
            subject=_server(scope, server), before=server.url, detail=server.url,
        )  # fmt: skip
    for server in pairs.added:
        message = f"`{server.url}` is new"
        c.edits.add(
            "server.added", scope, None, server.node, message,
            subject=_server(scope, server), after=server.url, detail=server.url,
        )  # fmt: skip
    for old, new in pairs.matched:
        _compare_server(c, scope, old, new)
    urls = [server.url for server in base.servers], [server.url for server in head.servers]
    if urls[0] != urls[1] and sorted(urls[0]) == sorted(urls[1]):
        c.edits.add(
            "server.changed", scope, base.node, head.node, "servers are listed in another order",
            subject=_subject((base.node, head.node), scope, "servers"), effect=Effect.NONE,
            before=urls[0], after=urls[1],
        )  # fmt: skip


def _server(scope: Scope, server: Server) -> str:
    is_everywhere = server.node.keys[:1] not in {("paths",), ("webhooks",)}
    return f"server {server.url}" if is_everywhere else f"{scope.operation} server {server.url}"


def _compare_server(c: Comparing, scope: Scope, base: Server, head: Server) -> None:
    subject = _server(scope, head)
    if "url" in base.node.mapping and "url" in head.node.mapping:
        c.words(base.node, head.node, scope, subject)
    if base.name != head.name:
        c.edits.add(
            "doc.changed", scope, base.node, head.node, "`name` is different", subject=subject,
            before=base.name, after=head.name, detail="name",
        )  # fmt: skip
    for name in sorted(base.variables.keys() | head.variables.keys()):
        old, new = base.variables.get(name), head.variables.get(name)
        before = {"default": old[1], "enum": old[2] and sorted(old[2])} if old is not None else None
        after = {"default": new[1], "enum": new[2] and sorted(new[2])} if new is not None else None
        if old is not None and new is not None:
            c.words(old[0], new[0], scope, f"{subject} {name}")
        if not equal(before, after):
            places = (
                old[0] if old is not None else base.node,
                new[0] if new is not None else head.node,
            )
            c.edits.add(
                "server.variable.changed", scope, *places, f"the variable `{name}` is different",
                subject=f"{subject} {name}", before=before, after=after, detail=name,
            )  # fmt: skip
