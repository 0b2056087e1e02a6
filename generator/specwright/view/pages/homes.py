"""Where each model is described: on the page of the resource that alone uses it, or on its own."""

from __future__ import annotations

import posixpath
from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct

from specwright import ir
from specwright.view.errors import error_responses

from .reach import Reach

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from specwright.names import NameTable

_TYPES = "docs/types"
_RESOURCES = "docs/resources"


class Homes(Struct, frozen=True):
    """The place of every model that something links to."""

    names: NameTable
    reach: Reach
    pages: Mapping[ir.ModelId, str]
    """The page that describes a model."""

    def href(self, key: ir.ModelId, page: str) -> str | None:
        """Return what a link on a page to a model leads to, None if the model has no place."""
        home = self.pages.get(key)
        if home is None:
            return None
        anchor = "" if home.startswith(_TYPES) else f"#{anchor_of(self.name(key))}"
        return anchor if home == page else f"{relative(home, page)}{anchor}"

    def named(self, key: ir.ModelId) -> str | None:
        """Return what a model is called, None for one without a name."""
        found = self.names.models[key]
        return found.name or found.input_name

    def name(self, key: ir.ModelId) -> str:
        """Return what a model is called on a page."""
        return self.named(key) or "object"


def anchor_of(name: str) -> str:
    """Return the anchor of the section of a model, under the heading `types.Name`."""
    return f"types{name}".lower()


@lru_cache(maxsize=8192)
def relative(path: str, page: str) -> str:
    """Return a path as a link on a page writes it."""
    return posixpath.relpath(path, posixpath.dirname(page))


def resource_page(path: tuple[str, ...], names: NameTable) -> str:
    """Return the path of the page of a resource: its attributes, one in another's folder."""
    return f"{_RESOURCES}/{names.attributes(path).replace('.', '/')}.md"


def find_homes(api: ir.Api, names: NameTable) -> Homes:
    """Return the places of all models that the pages of an API's resources link to."""
    reach = Reach(api.models)
    users: dict[ir.ModelId, set[str]] = {}
    starts: dict[str, dict[ir.ModelId, None]] = {}
    for path, operation in api.operations():
        page = resource_page(tuple(r.name for r in path), names)
        starts.setdefault(page, {}).update(dict.fromkeys(_linked(operation, reach)))
    receiver = api.receiver()
    for webhook in receiver.webhooks if receiver is not None else ():
        page = resource_page((receiver.name,), names) if receiver is not None else ""
        starts.setdefault(page, {}).update(dict.fromkeys(reach.linked(webhook.type, is_root=True)))
    for page, pending in starts.items():
        rest = list(pending)
        while rest:
            key = rest.pop()
            pages = users.setdefault(key, set())
            if page not in pages:
                pages.add(page)
                rest.extend(reach.linked_by(key))
    homes: dict[ir.ModelId, str] = {}
    for key, pages in users.items():
        found = names.models[key]
        module = found.module or found.input_module or "object"
        own = f"{_TYPES}/{module.replace('.', '/')}.md"
        homes[key] = next(iter(pages)) if len(pages) == 1 else own
    return Homes(names, reach, homes)


def _linked(operation: ir.Operation, reach: Reach) -> Iterator[ir.ModelId]:
    """Yield the models that the section of an operation links to."""
    for p in operation.parameters:
        yield from reach.linked(p.type)
    body = operation.body
    if body is not None:
        types = [f.type for f in body.fields] if body.fields is not None else [body.type]
        for found in types:
            yield from reach.linked(found)
    if operation.unwraps is not None:
        yield from reach.linked(operation.unwraps.whole)
    for callback in operation.callbacks:
        yield from reach.linked(callback.type, is_root=True)
    result = operation.result()
    if result is not None:
        yield from reach.linked(result, is_root=True)
    for response in error_responses(operation):
        if response.type is not None:
            yield from ir.references(response.type)
