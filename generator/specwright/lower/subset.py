"""The part of a document that a package is made of: some operations, and the schemas they need."""

from __future__ import annotations

from difflib import get_close_matches
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, cast

from msgspec import Struct
from msgspec.structs import astuple, replace

from specwright.document import Node
from specwright.openapi import Schema
from specwright.openapi.model import node_key

from .resources import resource_path

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from specwright.config import Config, Filter, ResourceConfig
    from specwright.diagnostics import Report
    from specwright.openapi import Description, Operation

Words = tuple[str, ...]


def subset(description: Description, config: Config, report: Report) -> Description:
    """Return a document with the operations that a configuration wants, and their schemas.

    Without a subset it is the document as it is. A filter that nothing is like is reported. What is
    wrong with an operation that is not wanted is nobody's business.
    """
    wanted = config.subset
    if not wanted.include and not wanted.exclude:
        return description
    facts = _facts(config, description)
    broken = [(o.operation, o) for o in description.omitted if o.operation and o.operation.way]
    known = {o.identity: facts(o) for o in (*description.operations, *(o for o, _ in broken))}
    for each in (f for entry in (*wanted.include, *wanted.exclude) for f in entry):
        _check(each, known.values(), description, report)

    def has(operation: Operation, entries: Iterable[tuple[Filter, ...]]) -> bool:
        said = known[operation.identity]
        return any(all(_is_like(f, said) for f in entry) for entry in entries)

    def is_wanted(operation: Operation) -> bool:
        if wanted.include and not has(operation, wanted.include):
            return False
        return not has(operation, wanted.exclude)

    kept = tuple(filter(is_wanted, description.operations))
    if not kept:
        first = next(f for entry in (*wanted.include, *wanted.exclude) for f in entry)
        where = first.node.span if first.node is not None else description.node.span
        report.add("unmatched-filter", where, "the subset leaves no operation")
    gone = tuple((o.method.upper(), o.path) for o in description.operations if o not in kept)
    unwanted = [omission for operation, omission in broken if not is_wanted(operation)]
    omitted = tuple(o for o in description.omitted if not any(o is each for each in unwanted))
    known_errors = {error for omission in omitted for error in omission.errors}
    errors = {error for omission in unwanted for error in omission.errors}
    report.withdraw(errors - known_errors)
    return replace(
        description,
        operations=kept,
        omitted=omitted,
        excluded=(*gone, *((o.method.upper(), o.path) for o in unwanted)),
        schemas=tuple(_needed(description, (*kept, *description.webhooks))),
    )


def _facts(config: Config, description: Description) -> Callable[[Operation], Mapping[str, Words]]:
    """Return what tells of an operation the words that filters of each kind look at."""
    tags = {tag.name: tag for tag in description.tags}
    configured: dict[tuple[str, str], list[str]] = {}

    def walk(resources: Iterable[ResourceConfig], above: str) -> None:
        for resource in resources:
            name = f"{above}{resource.name}"
            for method in resource.methods:
                configured.setdefault((method.verb, method.path), []).append(name)
            walk(resource.children, f"{name}.")

    walk(config.resources, "")

    def facts(operation: Operation) -> Mapping[str, Words]:
        said = operation.said
        endpoint = (operation.method.upper(), operation.path)
        usual = [".".join(resource_path(operation, tags))] if not config.resources else []
        resources = configured.get(endpoint, usual)
        names = (operation.operation_id, f"{operation.method.lower()} {operation.path}")
        return {
            "tag": operation.tags,
            "path": (operation.path,),
            "operation": tuple(name for name in names if name is not None),
            # A resource has what is in those below it.
            "resource": tuple(p for name in resources for p in _prefixes(name)),
            "deprecated": ("true",) if operation.deprecated or said.is_deprecated else (),
            "internal": ("true",) if said.is_internal else (),
        }

    return facts


def _prefixes(name: str) -> Iterator[str]:
    parts = name.split(".")
    return (".".join(parts[: end + 1]) for end in range(len(parts)))


def _is_like(wanted: Filter, said: Mapping[str, Words]) -> bool:
    pattern = wanted.pattern
    if wanted.kind == "operation" and " " in pattern:
        verb, _, path = pattern.partition(" ")
        pattern = f"{verb.lower()} {path.strip()}"
    return any(fnmatchcase(word, pattern) for word in said[wanted.kind])


def _check(
    wanted: Filter, known: Iterable[Mapping[str, Words]], description: Description, report: Report
) -> None:
    """Report a filter that no operation is like, with what comes closest to it."""
    facts = list(known)
    if any(_is_like(wanted, said) for said in facts):
        return
    words = sorted({word for said in facts for word in said[wanted.kind]})
    close = get_close_matches(wanted.pattern, words, 1, 0.5)
    shown = wanted.kind if wanted.pattern == "true" else f"{wanted.kind}: {wanted.pattern}"
    report.add(
        "unmatched-filter",
        wanted.node.span if wanted.node is not None else description.node.span,
        f"no operation is `{shown}`",
        help=f"write `{close[0]}`, if that is meant" if close else None,
    )


def _needed(
    description: Description, operations: Iterable[Operation]
) -> Iterator[tuple[str, Schema]]:
    """Yield the components to which operations lead, and those that extend one of them."""
    reached: set[tuple[str, str]] = set()
    pending = [s for operation in operations for s in _schemas_in(operation)]
    components = {node_key(s.node): list(_schemas_in(s)) for _, s in description.schemas}
    bases = {node_key(s.node) for _, s in description.schemas if s.discriminator is not None}
    parents = {
        key: {node_key(m.reference) for s in inner for m in s.all_of if m.reference is not None}
        for key, inner in components.items()
    }
    while pending:
        for schema in pending:
            reached.add(node_key(schema.node))
        led = {node_key(s.reference) for s in pending if s.reference is not None}
        heirs = {key for key, above in parents.items() if above & (reached | led) & bases}
        # What extends an extension is found by the next round.
        bases |= heirs
        new = (led | heirs) - reached
        targets = [description.targets[key] for key in new if key in description.targets]
        reached |= new
        pending = [s for target in targets for s in _schemas_in(target)]
    yield from ((n, s) for n, s in description.schemas if node_key(s.node) in reached)


def _schemas_in(value: object) -> Iterator[Schema]:
    """Yield the schemas that stand in a value; references are not followed."""
    if isinstance(value, Schema):
        yield value
    if isinstance(value, tuple):
        for element in cast("tuple[object, ...]", value):
            yield from _schemas_in(element)
    elif isinstance(value, Struct) and not isinstance(value, Node):
        yield from _schemas_in(astuple(value))
