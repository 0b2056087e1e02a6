"""Compares operations: those that were matched, and those that are on one side only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specwright.diff.contract import (
    children,
    read_operation,
    read_requirements_of,
    read_servers_of,
    resolved,
)
from specwright.diff.model import Polarity
from specwright.diff.unchanged import equal

from .bodies import compare_bodies, compare_responses
from .edits import WHOLE, Scope
from .lifecycle import check_removal, compare_promises, removal_guards, stability_guards
from .match import matched, placed
from .pairs import Pairs
from .parameters import compare_parameters
from .surroundings import compare_requirements, compare_servers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from specwright.diff.contract import Callback, Operation, Site
    from specwright.document import Node

    from .comparing import Comparing

_METHODS = frozenset(
    {"get", "head", "options", "trace", "query", "post", "put", "patch", "delete",
     "additionalOperations"}
)  # fmt: skip
"""What of a path item is an operation; the rest is about all of them."""
_INHERITED = ("security", "servers", "host", "basePath", "schemes")
_CONTENT = ("consumes", "produces")


def compare_all(c: Comparing) -> None:
    """Compare the operations and the webhooks of two documents."""
    is_surrounded = _said_equally(c, _INHERITED)
    is_same_content = _said_equally(c, _CONTENT)
    pairs = matched(c.base.sites, c.head.sites)
    for base, head in pairs.matched:
        if not is_same_content or not _is_same(c, base, head):
            _compare(c, base, head)
        if not is_surrounded or not _is_same(c, base, head):
            _compare_surroundings(c, base, head)
    if not pairs.matched:
        compare_servers(c, WHOLE, c.base.servers, c.head.servers)
    for site in pairs.removed:
        removed(c, site, "operation.removed")
    for site in pairs.added:
        added(c, site, "operation.added")
    _compare_calls(c, c.base.webhooks, c.head.webhooks, "webhook")


def _said_equally(c: Comparing, keys: Sequence[str]) -> bool:
    old, new = c.base.root.mapping, c.head.root.mapping
    is_one_version = (
        "2.0" not in {c.base.version, c.head.version} or c.base.version == c.head.version
    )
    return is_one_version and all(equal(old.get(key), new.get(key)) for key in keys)


def _is_same(c: Comparing, base: Site, head: Site) -> bool:
    """Return whether an operation says the same, with what its path says for it."""
    places = (base.method, base.path), (head.method, head.path)
    if places[0] != places[1] or len(base.parts) != len(head.parts):
        return False
    parts = list(zip(base.parts, head.parts, strict=True))
    return c.unchanged.same(base.node, head.node) and all(
        c.unchanged.same(old, new) or _said_alike(c, old, new) for old, new in parts
    )


def _said_alike(c: Comparing, base: Node, head: Node) -> bool:
    """Return whether two path items say the same about all their operations."""
    for key in {*base.mapping, *head.mapping} - _METHODS:
        old, new = base.get(key), head.get(key)
        if old is None or new is None or not c.unchanged.same(old, new):
            return False
    return True


def removed(c: Comparing, site: Site, rule: str) -> None:
    """Say that an operation is gone."""
    paths = c.head.root.get("paths")
    scope = scope_of(site)
    c.edits.add(
        rule, scope, site.node, None, "it is gone", guards=removal_guards(site.node, c.calendar),
        anchor=paths.get(site.path) or paths if paths is not None else None,
        related=tuple(site.parts),
    )  # fmt: skip
    check_removal(c, scope, site.node)


def added(c: Comparing, site: Site, rule: str) -> None:
    """Say that an operation is new."""
    c.edits.add(rule, scope_of(site), None, site.node, "it is new")


def scope_of(base: Site, head: Site | None = None) -> Scope:
    """Return the scope of an operation, called as it is now; its stability is what was promised."""
    polarity = Polarity.OUT if base.is_inverted else Polarity.IN
    return Scope((head or base).name, "", polarity, stability_guards(base.node))


def _compare(c: Comparing, base: Site, head: Site, *, is_named: bool = False) -> None:
    """Compare two operations; those that are named are at no path of the server."""
    scope = scope_of(base, head)
    old, new = read_operation(c.base, base), read_operation(c.head, head)
    _compare_parts(c, scope, base, head)
    places = _compare_places(c, scope, base, head) if not is_named else {}
    _compare_identity(c, scope, old, new)
    compare_promises(c, scope, base.node, head.node)
    c.words(base.node, head.node, scope)
    compare_parameters(c, scope, old, new, places)
    compare_bodies(c, scope, old, new)
    compare_responses(c, scope, old, new)
    c.extensions(base.node.get("responses"), head.node.get("responses"), scope)
    _compare_callbacks(c, scope, old, new)


def _compare_parts(c: Comparing, scope: Scope, base: Site, head: Site) -> None:
    """Compare what path items say about themselves."""
    if len(base.parts) == len(head.parts) and base.erased == head.erased:
        for old, new in zip(base.parts, head.parts, strict=True):
            c.words(old, new, scope, head.path)


def _compare_places(c: Comparing, scope: Scope, base: Site, head: Site) -> dict[str, str]:
    """Compare where an operation is; return the new names of the parameters of its path."""
    if (base.method, base.erased) != (head.method, head.erased):
        message = f"it is `{head.method} {head.path}` now, and was `{base.method} {base.path}`"
        c.edits.add(
            "operation.moved", scope, base.node, head.node, message,
            before=f"{base.method} {base.path}", after=f"{head.method} {head.path}",
        )  # fmt: skip
    places = placed(base, head)
    for old_name, new_name in places.items():
        message = f"`{{{old_name}}}` is `{{{new_name}}}` now"
        c.edits.add(
            "path.param-renamed", scope, base.parts[-1], head.parts[-1], message,
            subject=head.path, before=old_name, after=new_name, detail=old_name,
            related=tuple(_declared(base, old_name) + _declared(head, new_name)),
        )  # fmt: skip
    return places


def _declared(site: Site, name: str) -> list[Node]:
    """Return where a parameter of a path is written."""
    holders = [site.node, *site.parts]
    lists = (found for holder in holders if (found := holder.get("parameters")) is not None)
    return [
        each
        for found in lists
        for each in found.elements()
        if each.mapping.get("name") == name and each.mapping.get("in") == "path"
    ]


def _compare_identity(c: Comparing, scope: Scope, base: Operation, head: Operation) -> None:
    if base.operation_id != head.operation_id:
        c.edits.add(
            "operation.id.changed", scope, base.site.node, head.site.node,
            f"its operationId is {_shown(head.operation_id)} now, and was {_shown(base.operation_id)}",
            before=base.operation_id, after=head.operation_id,
        )  # fmt: skip
    if base.tags != head.tags:
        c.edits.add(
            "operation.tags.changed", scope, base.site.node, head.site.node, "its tags are different",
            before=list(base.tags), after=list(head.tags),
        )  # fmt: skip


def _shown(name: str | None) -> str:
    return f"`{name}`" if name is not None else "none"


def _compare_surroundings(c: Comparing, base: Site, head: Site) -> None:
    scope = scope_of(base, head)
    if not base.is_inverted:
        compare_servers(c, scope, read_servers_of(c.base, base), read_servers_of(c.head, head))
    compare_requirements(
        c, scope, read_requirements_of(c.base, base), read_requirements_of(c.head, head)
    )


# --- What the server calls ----------------------------------------------------------------------


def _compare_callbacks(c: Comparing, scope: Scope, base: Operation, head: Operation) -> None:
    for old, new in zip(*_shared_callbacks(base.site, head.site), strict=True):
        c.extensions(old, new, scope)
    pairs: Pairs[Callback] = Pairs([], list(base.callbacks), list(head.callbacks))
    pairs.match(lambda callback: (callback.name, callback.expression))
    for old, new in pairs.match(lambda callback: callback.name):
        message = f"it is sent to `{new.expression}` now, and was sent to `{old.expression}`"
        c.edits.add(
            "callback.removed", _of_callback(scope, old), old.node, None, message,
            before=old.expression, after=new.expression, anchor=new.node,
        )  # fmt: skip
    for old, new in pairs.matched:
        _compare_calls(c, old.sites, new.sites, "callback")
    for old in pairs.removed:
        at = _of_callback(scope, old)
        c.edits.add("callback.removed", at, old.node, None, "it is gone", anchor=head.site.node)
    for new in pairs.added:
        c.edits.add("callback.added", _of_callback(scope, new), None, new.node, "it is new")


def _shared_callbacks(base: Site, head: Site) -> list[list[Node | None]]:
    """Return the objects that hold the callbacks of one name."""
    old, new = dict(children(base.node, "callbacks")), dict(children(head.node, "callbacks"))
    names = sorted(old.keys() & new.keys())
    return [[resolved(side[name]) for name in names] for side in (old, new)]


def _of_callback(scope: Scope, callback: Callback) -> Scope:
    operation = f"{scope.operation} callback {callback.name}"
    polarity = Polarity.IN if scope.polarity is Polarity.OUT else Polarity.OUT
    return Scope(operation, "", polarity, scope.guards)


def _compare_calls(c: Comparing, base: Sequence[Site], head: Sequence[Site], kind: str) -> None:
    """Compare webhooks or the requests of a callback: by name and method."""
    pairs: Pairs[Site] = Pairs([], list(base), list(head))
    pairs.match(lambda site: (site.path if kind == "webhook" else "", site.method))
    for old, new in pairs.matched:
        if kind == "callback" or not _is_same(c, old, new):
            _compare(c, old, new, is_named=True)
    for site in pairs.removed:
        removed(c, site, f"{kind}.removed")
    for site in pairs.added:
        added(c, site, f"{kind}.added")
