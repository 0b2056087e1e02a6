"""The reference of a package: an overview, a page a resource, a page a model that many share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from specwright.view.examples import ExampleWriter

from .fields import FieldTexts
from .homes import find_homes
from .kinds import Kinds
from .overview import ResourceEntry, view_overview
from .resource import ResourcePage, ResourcePages
from .sections import SectionView, type_section
from .trees import Trees

if TYPE_CHECKING:
    from specwright import ir
    from specwright.names import NameTable


class ReferenceView(Struct, frozen=True):
    """All pages of the reference."""

    entries: tuple[ResourceEntry, ...]
    resources: tuple[ResourcePage, ...]
    types: tuple[SectionView, ...]


def view_reference(api: ir.Api, names: NameTable) -> ReferenceView:
    """Return the pages of an API's reference."""
    homes = find_homes(api, names)
    kinds = Kinds(api.models, homes.named)
    texts = FieldTexts(api, names, kinds, homes)
    pages = ResourcePages(api, names, kinds, homes, texts, ExampleWriter(api, names))
    paths = {tuple(resource.name for resource in path): path for path, _ in api.operations()}
    receiver = api.receiver()
    if receiver is not None:
        paths.setdefault((receiver.name,), (receiver,))
    resources = tuple(pages.page(path) for path in paths.values())
    places = {page.path for page in resources}
    types = tuple(
        type_section(key, Trees(api, names, kinds, homes, texts, place))
        for key, place in sorted(homes.pages.items(), key=lambda pair: (pair[1], pair[0]))
        if place not in places
    )
    return ReferenceView(view_overview(api, names, kinds), resources, types)


__all__ = ["ReferenceView", "ResourcePage", "SectionView", "view_reference"]
