"""Decides which operations come in pages: as the configuration says, or else by what they look like."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from msgspec import Struct

from specwright import ir

from .answers import list_at, type_at
from .recognition import has_header, recognised
from .said_pages import said_pages

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from specwright.config import Config, MethodConfig, PageConfig
    from specwright.diagnostics import Report
    from specwright.openapi import Description
    from specwright.openapi import Operation as Described

_KINDS: Mapping[str, ir.Type] = {
    "string": ir.Text(),
    "integer": ir.Integer(),
    "number": ir.Number(),
    "boolean": ir.Boolean(),
}


class PaginationLowering(Struct, frozen=True):
    """Finds how the pages of an operation follow each other.

    With schemes in the configuration they decide, and nothing is recognised.
    """

    configs: tuple[PageConfig, ...]
    models: Mapping[ir.ModelId, ir.Model]
    described: Mapping[str, Described]
    """The operations of the document, by their places."""
    report: Report

    def classes(self) -> tuple[ir.PageClass, ...]:
        """Return the kinds of pages that the configuration names."""
        return tuple(
            ir.PageClass(
                config.name,
                scheme_of(config),
                config.items,
                tuple(_fields(config)),
                ir.Docs(description=config.description),
            )
            for config in self.configs
        )

    def of(
        self, operation: ir.Operation, config: MethodConfig | None = None
    ) -> ir.Pagination | None:
        """Return how an operation is paginated, or None; `config` is the method that it becomes."""
        choice = config.paginated if config is not None else None
        if choice is False or operation.successes:
            return None
        found = None
        if self.configs:
            wanted = (c for c in self.configs if not isinstance(choice, str) or c.name == choice)
            fitting = (self._configured(operation, c, is_chosen=c.name == choice) for c in wanted)
            found = next((fit for fit in fitting if fit is not None), None)
        found = found or self._said(operation)
        if found is None and not self.configs:
            found = recognised(operation, self.described[operation.source], self.models)
        if config is not None and choice is not None and found is None:
            scheme = f"the scheme `{choice}`" if isinstance(choice, str) else "any scheme"
            message = f"`{operation.method.lower()} {operation.path}` does not have the properties of {scheme}"
            self.report.add("unmatched-pagination", config.node.span, message)
        return found

    def _said(self, operation: ir.Operation) -> ir.Pagination | None:
        """Return what an extension says, unless an operation does not have what it names."""
        described = self.described[operation.source]
        pages = described.said.pages
        if pages is None:
            return None
        found = said_pages(pages, operation, described, self.models)
        if isinstance(found, str):
            self.report.add("invalid-extension", pages.node.span, found)
            return None
        return found

    def _configured(
        self, operation: ir.Operation, config: PageConfig, *, is_chosen: bool
    ) -> ir.Pagination | None:
        """Return how an operation has a scheme: it has each of its properties, or it has it not."""
        success = operation.success
        if success is None or success.type is None or not self._takes(operation, config):
            return None
        # No property tells what pages by header from any other list.
        by_header = config.kind == "link_header" and not is_chosen
        if by_header and not has_header("link", success, self.described[operation.source]):
            return None
        headers = [p.header for p in config.response if p.header is not None]
        described = self.described[operation.source]
        if not is_chosen and not all(has_header(h, success, described) for h in headers):
            return None
        inside = (p for p in config.response if p.purpose != "cursor_item_id" and p.header is None)
        paths = (p.path for p in inside)
        if any(type_at(success.type, path, self.models) is None for path in paths):
            return None
        items = list_at(success.type, config.items, self.models)
        if items is None:
            return None
        return ir.Pagination(scheme_of(config), config.items, items.items, config.name)

    def _takes(self, operation: ir.Operation, config: PageConfig) -> bool:
        query = {(p.name,) for p in operation.parameters if p.place in {"query", "path"}}
        body = operation.body
        fields = {(f.name,) for f in body.fields or ()} if body is not None else set[tuple[str]]()
        known = {"query": query, "body": fields, None: query | fields}[config.location]
        return all(p.path in known or self._is_inner(p.path, config) for p in config.request)

    def _is_inner(self, path: tuple[str, ...], config: PageConfig) -> bool:
        return len(path) > 1 and any(p.path == path[:1] for p in config.request)


def pagination_of(
    config: Config,
    description: Description,
    models: Mapping[ir.ModelId, ir.Model],
    report: Report,
) -> PaginationLowering:
    """Return what finds the pagination of the operations of a document."""
    described = {o.identity: o for o in description.operations}
    return PaginationLowering(config.pagination, models, described, report)


def scheme_of(config: PageConfig) -> ir.PageScheme:
    """Return how pages of a configured scheme follow each other."""
    more = config.response_role("has_next_page") or _has_more(config)
    match config.kind:
        case "cursor":
            following = config.response_role("next_cursor_field") or ()
            return ir.Cursor(_parameter(config, "next_cursor_param"), following, more)
        case "cursor_id":
            # Within an item, where the scheme says it; `id` where it does not.
            said = config.response_role("cursor_item_id") or ("id",)
            inner = said[len(config.items) :] if said[: len(config.items)] == config.items else said
            return ir.CursorID(_parameter(config, "next_cursor_id_param"), inner or said[-1:], more)
        case "cursor_url":
            return ir.NextURL(config.response_role("cursor_url_field") or (), more)
        case "offset":
            parameter = _parameter(config, "offset_count_param")
            start = config.response_role("offset_count_start_field")
            if start is not None and _says_next(start[-1]):
                return ir.Cursor(parameter, start, more)
            total = config.response_role("offset_total_count_field")
            return ir.Offset(parameter, start, total, more)
        case "page_number":
            return ir.PageNumber(
                _parameter(config, "page_number_param"),
                1,
                config.response_role("current_page_number_field"),
                config.response_role("total_page_count_field"),
                more,
            )
        case "link_header":
            return ir.NextLink(more)
        case "fake_page":
            return ir.SinglePage()
        case _:
            assert_never(config.kind)


def _parameter(config: PageConfig, purpose: str) -> str:
    return (config.request_role(purpose) or ("",))[-1]


def _has_more(config: PageConfig) -> ir.Steps | None:
    """Return a property that says whether there is more, by the name that most APIs give it."""
    return next((p.place for p in config.response if p.path[-1:] == ("has_more",)), None)


def _says_next(name: str) -> bool:
    """Return whether a property is about the next page, as its name has it, not about this one."""
    return name.lower().removeprefix("x-").startswith("next")


def _fields(config: PageConfig) -> Iterator[tuple[str, ir.Type]]:
    """Yield the properties at the top of a scheme's answers."""
    for found in config.response:
        if len(found.path) == 1 and found.header is None:
            is_list = found.path == config.items
            kind = _KINDS.get(found.kind or "", ir.Anything())
            yield found.path[0], ir.Array(ir.Anything()) if is_list else kind
