"""The documented bodies of errors: what most operations share, and what one has of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .text import literal

if TYPE_CHECKING:
    from specwright import ir


def error_responses(operation: ir.Operation) -> tuple[ir.Response, ...]:
    """Return the responses of an operation that are errors."""
    return tuple(
        r
        for r in operation.responses
        if r is not operation.success and not r.status.upper().startswith(("1", "2", "3"))
    )


def common_errors(api: ir.Api) -> tuple[tuple[str, ir.Type], ...]:
    """Return the error bodies that most operations with such a status document, by status."""
    counts: dict[str, dict[ir.Type, int]] = {}
    for _, operation in api.operations():
        for response in error_responses(operation):
            if response.type is not None and response.kind == "json":
                found = counts.setdefault(response.status, {})
                found[response.type] = found.get(response.type, 0) + 1
    usual = ((s, max(found, key=lambda t: found[t])) for s, found in counts.items())
    return tuple(sorted(usual, key=lambda pair: pair[0]))


def status_key(status: str) -> str:
    """Return a status as the key of a mapping: a number, or the text of a class of numbers."""
    return (
        status if status.isdigit() else literal(status.upper() if status != "default" else status)
    )
