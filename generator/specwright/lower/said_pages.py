"""Pages as the extensions of other generators describe them."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from specwright import ir

from .answers import list_at, type_at
from .recognition import first_page

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specwright.openapi import Operation as Described
    from specwright.openapi.extensions import Pages


def said_pages(
    pages: Pages,
    operation: ir.Operation,
    described: Described,
    models: Mapping[ir.ModelId, ir.Model],
) -> ir.Pagination | str:
    """Return how an operation is paginated, or a sentence about what it lacks for that.

    Args:
        pages: What an extension says.
        operation: The operation.
        described: The same in the document.
        models: The models of the API.
    """
    answer = operation.success.type if operation.success is not None else None
    if answer is None:
        return "the operation has no answer that could be a page"
    items = list_at(answer, pages.items, models)
    if items is None:
        return f"the answer has no list {_shown(pages.items)}"
    known = {p.name: p for p in operation.parameters if p.place in {"query", "path"}}
    fields = operation.body.fields if operation.body is not None else None
    names = {*known, *(f.name for f in fields or ())}
    if pages.parameter and pages.parameter not in names:
        return f"the operation has no parameter `{pages.parameter}`"
    at = () if pages.kind == "cursor_id" else pages.following
    for path in (at, pages.more, pages.count):
        if path and type_at(answer, path, models) is None:
            return f"the answer has no property {_shown(path)}"
    parameter = known.get(pages.parameter)
    first = first_page(parameter, described) if parameter is not None else None
    scheme = _scheme(pages, 1 if first is None else first)
    return ir.Pagination(scheme, pages.items, items.items)


def _scheme(pages: Pages, first: int) -> ir.PageScheme:
    match pages.kind:
        case "cursor":
            return ir.Cursor(pages.parameter, pages.following, pages.more)
        case "cursor_id":
            return ir.CursorID(pages.parameter, pages.following or ("id",), pages.more)
        case "offset":
            return ir.Offset(pages.parameter, has_more=pages.more)
        case "page_number":
            return ir.PageNumber(pages.parameter, first, None, pages.count, pages.more)
        case "cursor_url":
            return ir.NextURL(pages.following, pages.more)
        case "fake_page":
            return ir.SinglePage(pages.more)
        case _:
            assert_never(pages.kind)


def _shown(path: tuple[str, ...]) -> str:
    return f"`{'.'.join(path)}`" if path else "at its top"
