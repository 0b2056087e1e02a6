"""The page `api.md`: every resource with its types and its calls."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct

from specwright import ir
from specwright.view.arguments import arguments_of
from specwright.view.markdown import code, inline
from specwright.view.pagination import returned
from specwright.view.samples import Entries, call_lines
from specwright.view.scope import natural
from specwright.view.text import summary_and_rest

from .homes import resource_page

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from specwright.names import ModelNames, NameTable

    from .kinds import Kinds

_EVERYWHERE = "Shared types"


class CallLine(Struct, frozen=True):
    """A call, as an item of a list; all of it is Markdown."""

    call: str
    link: str
    returns: str
    text: str
    """The request, and what it does."""


class ResourceEntry(Struct, frozen=True):
    """A resource, or what belongs to none."""

    title: str
    link: str
    """The page of the resource, `""` without one."""
    imports: tuple[str, ...]
    """The lines that import its types."""
    calls: tuple[CallLine, ...]


def view_overview(api: ir.Api, names: NameTable, kinds: Kinds) -> tuple[ResourceEntry, ...]:
    """Return the entries: shared types, each resource with what it alone uses, the rest."""
    owners = _owners(api, names)
    entries: list[ResourceEntry] = []
    for path in _paths(api.resources, ()):
        steps = tuple(resource.name for resource in path)
        page = resource_page(steps, names)
        calls = (
            *(_call(path, o, names, kinds, page) for o in path[-1].operations),
            *_received(path, names, kinds, page),
        )
        imports = _imports(owners.get(page, ()), names)
        entries.append(ResourceEntry(f"client.{names.attributes(steps)}", page, imports, calls))
    shared = ResourceEntry(_EVERYWHERE, "", _imports(owners.get(_EVERYWHERE, ()), names), ())
    unused = ResourceEntry("Other types", "", _imports(owners.get("", ()), names), ())
    return tuple(e for e in (shared, *entries, unused) if e.imports or e.calls)


def _paths(
    resources: tuple[ir.Resource, ...], above: tuple[ir.Resource, ...]
) -> Iterator[tuple[ir.Resource, ...]]:
    for resource in resources:
        yield (*above, resource)
        yield from _paths(resource.children, (*above, resource))


def _call(
    path: tuple[ir.Resource, ...],
    operation: ir.Operation,
    names: NameTable,
    kinds: Kinds,
    page: str,
) -> CallLine:
    found = names.operations[operation.id]
    arguments = arguments_of(operation, found)
    positional = [a.name for a in arguments if a.positional]
    keywords = [a.name for a in arguments if not a.positional]
    star = ["*"] if keywords else []
    written = (
        f"client.{names.accessor(path, operation)}({', '.join((*positional, *star, *keywords))})"
    )
    summary, _ = summary_and_rest(operation.docs.summary, operation.docs.description)
    return CallLine(
        code(written),
        f"{page}#{found.method.lower()}",
        code(returned(operation, names, kinds.written, partial(kinds.written, is_input=True))),
        f"{code(f'{operation.method} {operation.path}')} {inline(summary)}".strip(),
    )


def _received(
    path: tuple[ir.Resource, ...], names: NameTable, kinds: Kinds, page: str
) -> Iterator[CallLine]:
    """Yield what reads callbacks, and webhooks."""
    resource = path[-1]
    above = names.attributes(tuple(r.name for r in path))
    for operation in resource.operations:
        found = names.operations[operation.id]
        for name, callback in zip(found.callbacks, operation.callbacks, strict=True):
            yield CallLine(
                code(f"client.{above}.{name}(payload)"),
                f"{page}#{found.method.lower()}",
                code(kinds.written(callback.type)),
                f"reads the callback {code(callback.name)} of {code(found.method)}",
            )
    if resource.event is not None:
        event = code(kinds.written(resource.event))
        for call, returns, text in (
            (
                "unwrap(payload, headers, *, secret, tolerance)",
                event,
                "verifies and reads a webhook",
            ),
            ("unsafe_unwrap(payload)", event, "reads a webhook, whoever sent it"),
            (
                "verify_signature(payload, headers, *, secret, tolerance)",
                code("None"),
                "raises `InvalidWebhookSignatureError` if nothing proves that the API sent it",
            ),
        ):
            yield CallLine(
                code(f"client.{above}.{call}"), f"{page}#reading-webhooks", returns, text
            )


def _owners(api: ir.Api, names: NameTable) -> dict[str, list[ModelNames]]:
    """Return the exported models by the page of the resource that alone uses them.

    What several use stands under one title, what none uses under none.
    """
    users: dict[ir.ModelId, set[str]] = {}
    starts: dict[str, set[ir.ModelId]] = {}
    for path, operation in api.operations():
        page = resource_page(tuple(r.name for r in path), names)
        starts.setdefault(page, set()).update(_used(operation))
    receiver = api.receiver()
    if receiver is not None and receiver.event is not None:
        page = resource_page((receiver.name,), names)
        starts.setdefault(page, set()).update(ir.references(receiver.event))
        for webhook in receiver.webhooks:
            starts[page].update(ir.references(webhook.type))
    for page, start in starts.items():
        for key in ir.reachable(start, api.models):
            users.setdefault(key, set()).add(page)
    owners: dict[str, list[ModelNames]] = {}
    for key, found in names.models.items():
        if found.name is not None and not found.is_part:
            pages = users.get(key, set())
            owner = _EVERYWHERE if len(pages) > 1 else next(iter(pages), "")
            owners.setdefault(owner, []).append(found)
    return owners


def _used(operation: ir.Operation) -> Iterator[ir.ModelId]:
    for p in operation.parameters:
        yield from ir.references(p.type)
    body = operation.body
    if body is not None:
        yield from ir.references(body.type)
    for found in (f.type for f in (body.fields or ())) if body is not None else ():
        yield from ir.references(found)
    if operation.websocket is not None:
        yield from ir.references(operation.websocket.send)
        yield from ir.references(operation.websocket.receive)
    for callback in operation.callbacks:
        yield from ir.references(callback.type)
    if operation.stream is not None and operation.stream.item is not None:
        yield from ir.references(operation.stream.item)
    for response in operation.responses:
        if response.type is not None:
            yield from ir.references(response.type)


def _imports(exported: Iterable[ModelNames], names: NameTable) -> tuple[str, ...]:
    """Return the statements that import some types: one for each package that exports any."""
    packages: dict[str, set[str]] = {}
    for found in exported:
        if found.name is not None and found.module is not None:
            folder = f".{found.module}".rpartition(".")[0]
            packages.setdefault(folder, set()).add(found.name)
    lines: list[str] = []
    for folder, members in sorted(packages.items()):
        ordered = sorted(members, key=natural)
        before = f"from {names.package}.types{folder} import "
        bracketed = call_lines(Entries("(", tuple(("", name) for name in ordered), ")"), before)
        lines += [f"{before}{', '.join(ordered)}"] if len(bracketed) == 1 else bracketed
    return tuple(lines)
