"""Compares what a document says as a whole: about itself, its tags, security schemes and components."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from specwright.diff.contract import Body, Parameter, Response, read_requirements_of, read_shared
from specwright.diff.model import Effect, Guard, Polarity
from specwright.diff.unchanged import equal

from .bodies import compare_body, compare_response
from .edits import WHOLE, Scope
from .lifecycle import compare_promises
from .pairs import Pairs
from .parameters import compare_parameter

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from specwright.diff.contract import Contract, Scheme
    from specwright.document import Node

    from .comparing import Comparing

_DIALECTS = ("openapi", "swagger", "jsonSchemaDialect", "$self")
_KINDS = (
    "parameters", "requestBodies", "responses", "headers", "examples", "links", "callbacks",
    "pathItems", "mediaTypes",
)  # fmt: skip
"""The components that are no schemas and no security schemes."""


def renamed_schemes(base: Contract, head: Contract) -> dict[str, str]:
    """Return the old names of security schemes by their new ones: they are matched by what they are."""
    pairs: Pairs[Scheme] = Pairs(
        [],
        [base.schemes[name] for name in sorted(base.schemes.keys() - head.schemes.keys())],
        [head.schemes[name] for name in sorted(head.schemes.keys() - base.schemes.keys())],
    )
    found = pairs.match(lambda scheme: _canonical(scheme.node.value))
    found += pairs.match(lambda scheme: _canonical([scheme.identity, scheme.endpoints]))
    found += pairs.match(lambda scheme: _canonical(scheme.identity))
    return {new.name: old.name for old, new in found}


def _canonical(value: object) -> str:
    return json.dumps(value, sort_keys=True, default=str)


def compare_documents_themselves(c: Comparing) -> None:
    """Compare all that no operation says."""
    base, head = c.base.root, c.head.root
    dialect = [_dialect(root) for root in (base, head)]
    if dialect[0] != dialect[1]:
        c.edits.add(
            "doc.dialect.changed", WHOLE, base, head, "the document is of another version",
            subject="document", before=dialect[0], after=dialect[1],
        )  # fmt: skip
    c.words(base, head, WHOLE, "document")
    _compare_info(c)
    for key in ("paths", "components", "webhooks"):
        c.extensions(base.get(key), head.get(key), WHOLE, key)
    _compare_tags(c)
    _compare_schemes(c)
    _compare_components(c)


def _dialect(root: Node) -> dict[str, object]:
    return {key: root.mapping[key] for key in _DIALECTS if key in root.mapping}


def _compare_info(c: Comparing) -> None:
    old, new = c.base.root.get("info"), c.head.root.get("info")
    if old is None or new is None:
        return
    c.words(old, new, WHOLE, "info")
    versions = old.mapping.get("version"), new.mapping.get("version")
    if not equal(*versions):
        c.edits.add(
            "doc.changed", WHOLE, old, new, "`version` is different", subject="info",
            before=versions[0], after=versions[1], detail="version",
        )  # fmt: skip


def _compare_tags(c: Comparing) -> None:
    sides = [_tags(contract.root) for contract in (c.base, c.head)]
    old, new = sides
    for name in sorted(old.keys() | new.keys()):
        before, after = old.get(name), new.get(name)
        if before is None or after is None or not equal(before.value, after.value):
            did = "new" if before is None else "gone" if after is None else "described otherwise"
            c.edits.add(
                "tag.changed", WHOLE, before, after, f"it is {did}", subject=f"tag {name}",
                before=before.value if before is not None else None,
                after=after.value if after is not None else None,
            )  # fmt: skip


def _tags(root: Node) -> dict[str, Node]:
    tags = root.get("tags")
    found = tags.elements() if tags is not None else ()
    return {str(tag.mapping.get("name")): tag for tag in found}


# --- Security schemes ---------------------------------------------------------------------------


def _compare_schemes(c: Comparing) -> None:
    new_names = {old: new for new, old in c.renamed.items()}
    for name, old in sorted(c.base.schemes.items()):
        new = c.head.schemes.get(new_names.get(name, name))
        subject = f"security scheme {name}"
        if new is None:
            c.edits.add(
                "security.scheme.removed", WHOLE, old.written, None, "it is gone", subject=subject,
                anchor=c.head.root.get("components"), related=(old.node,),
            )  # fmt: skip
            continue
        if new.name != name:
            c.edits.add(
                "component.renamed", WHOLE, old.written, new.written,
                f"it is called `{new.name}` now", subject=subject, before=name, after=new.name,
                related=(old.node, new.node),
            )  # fmt: skip
        if not c.unchanged.same(old.written, new.written):
            _compare_scheme(c, old, new, subject)
    for name, new in sorted(c.head.schemes.items()):
        if name not in c.base.schemes and name not in c.renamed:
            c.edits.add(
                "security.scheme.added", WHOLE, None, new.written, "it is new",
                subject=f"security scheme {name}", related=(new.node,),
            )  # fmt: skip


def _compare_scheme(c: Comparing, base: Scheme, head: Scheme, subject: str) -> None:
    """Compare two schemes. Of OAuth 2 a client uses one of several flows, so one more is new."""
    places = base.node, head.node
    c.beside(base, head, WHOLE, subject)
    compare_promises(c, WHOLE, *places, subject)
    _compare_words_of_scopes(c, base, head, subject)
    common = base.scopes.keys() & head.scopes.keys()
    single = (base.scopes.keys() | head.scopes.keys()) - common
    parts = (
        ("security.scheme.changed", dict(base.identity), dict(head.identity), *_of_use(base, head)),
        ("security.scheme.endpoint.changed", _addresses(base, single), _addresses(head, single), "tokens come from another address", None),
        ("security.scheme.scope.changed", _scopes(base, common), _scopes(head, common), "tokens have other scopes", None),
    )  # fmt: skip
    for rule, old, new, message, effect in parts:
        if equal(old, new):
            continue
        for scope in _users(c, base.name) or [
            Scope("", "", Polarity.IN, frozenset({Guard.UNUSED}))
        ]:
            c.edits.add(
                rule, scope, *places, message, subject=subject, effect=effect, before=old, after=new
            )  # fmt: skip


def _of_use(base: Scheme, head: Scheme) -> tuple[str, Effect | None]:
    """Return what has changed in how a scheme is used, and its effect if that is not the usual one."""
    old, new = base.scopes.keys(), head.scopes.keys()
    is_alike = {**base.identity, "flows": None} == {**head.identity, "flows": None}
    names = " and ".join(f"`{name}`" for name in sorted(old ^ new))
    if is_alike and old < new:
        return f"tokens can be got by {names} as well", Effect.WIDEN
    if is_alike and old > new:
        return f"tokens can no longer be got by {names}", Effect.NARROW
    return "credentials are sent in another way", None


def _addresses(scheme: Scheme, without: Collection[str]) -> dict[str, object]:
    """Return where tokens come from, but for some flows."""
    found = scheme.endpoints.items()
    return {key: url for key, url in found if key.partition(" ")[0] not in without}


def _compare_words_of_scopes(c: Comparing, base: Scheme, head: Scheme, subject: str) -> None:
    flows = base.node.get("flows"), head.node.get("flows")
    c.extensions(*flows, WHOLE, subject)
    if flows[0] is not None and flows[1] is not None:
        for name in sorted(flows[0].mapping.keys() & flows[1].mapping.keys()):
            c.extensions(flows[0].get(name), flows[1].get(name), WHOLE, f"{subject} {name}")
    old, new = (dict(_described(scheme.node)) for scheme in (base, head))
    for keys in sorted(old.keys() & new.keys()):
        if not equal(old[keys].value, new[keys].value):
            c.edits.add(
                "doc.changed", WHOLE, old[keys], new[keys], "it is described otherwise",
                subject=f"{subject} scope {keys[1]}", before=old[keys].value, after=new[keys].value,
            )  # fmt: skip


def _described(scheme: Node) -> Iterator[tuple[tuple[str, str], Node]]:
    """Yield the descriptions of scopes by flow and name."""
    flows = scheme.get("flows")
    found = list(flows.items()) if flows is not None else [("", scheme)]
    for name, flow in found:
        scopes = flow.get("scopes")
        for scope, node in scopes.items() if scopes is not None else ():
            yield (name, scope), node


def _scopes(scheme: Scheme, flows: Collection[str]) -> dict[str, object]:
    return {flow: sorted(scheme.scopes[flow]) for flow in flows}


def _users(c: Comparing, name: str) -> list[Scope]:
    """Return the operations that can be called with a scheme."""
    found: list[Scope] = []
    for site in c.base.sites:
        alternatives = read_requirements_of(c.base, site).alternatives
        if any(name in alternative.schemes for alternative in alternatives):
            found.append(Scope(site.name, "security", Polarity.IN))
    return found


# --- Components ---------------------------------------------------------------------------------


def _compare_components(c: Comparing) -> None:
    """Find components, other than schemas, that came, went or have another name."""
    for kind in _KINDS:
        old, new = dict(_named(c.base, kind)), dict(_named(c.head, kind))
        gone = {name: old[name] for name in sorted(old.keys() - new.keys())}
        come = {name: new[name] for name in sorted(new.keys() - old.keys())}
        for name, node in gone.items():
            like = [n for n, each in come.items() if equal(each.value, node.value)]
            if len(like) == 1 and sum(equal(node.value, each.value) for each in gone.values()) == 1:
                head = come.pop(like[0])
                c.edits.add(
                    "component.renamed", WHOLE, node, head, f"it is called `{like[0]}` now",
                    subject=f"{kind} {name}", before=name, after=like[0],
                )  # fmt: skip
                continue
            c.edits.add(
                "component.removed", WHOLE, node, None, "it is gone", subject=f"{kind} {name}",
                anchor=c.head.root.get("components"),
            )  # fmt: skip
        for name, node in come.items():
            c.edits.add("component.added", WHOLE, None, node, "it is new", subject=f"{kind} {name}")
        for name in sorted(old.keys() & new.keys()):
            if not c.unchanged.same(old[name], new[name]):
                _compare_shared(c, kind, old[name], new[name])


def _compare_shared(c: Comparing, kind: str, base: Node, head: Node) -> None:
    """Compare a component for itself, so that what nothing uses is compared as well."""
    guards = frozenset({Guard.UNUSED})
    match read_shared(c.base, kind, base), read_shared(c.head, kind, head):
        case Parameter() as old, Parameter() as new:
            if old.identity == new.identity:
                position = f"{new.location} {new.name}"
                compare_parameter(c, Scope("", position, Polarity.IN, guards), old, new)
        case Body() as old, Body() as new:
            compare_body(c, Scope("", "body", Polarity.IN, guards), old, new)
        case Response() as old, Response() as new:
            compare_response(c, Scope("", "response", Polarity.OUT, guards), old, new)
        case _:
            pass


def _named(contract: Contract, kind: str) -> Iterator[tuple[str, Node]]:
    root = contract.root
    holder = root if contract.version == "2.0" else root.get("components")
    named = holder.get(kind) if holder is not None else None
    yield from named.items() if named is not None else ()
