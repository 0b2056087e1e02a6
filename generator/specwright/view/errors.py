"""The documented bodies of errors: what most operations share, and what one has of its own."""

from __future__ import annotations

from operator import itemgetter
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
    """Return the error bodies that are the API's convention, by status.

    One that most operations document is taken to hold for all; what a few document is theirs.
    """
    counts: dict[str, dict[ir.Type, int]] = {}
    operations = [operation for _, operation in api.operations()]
    for operation in operations:
        for response in error_responses(operation):
            if response.type is not None and response.kind == "json":
                found = counts.setdefault(response.status, {})
                found[response.type] = found.get(response.type, 0) + 1
    usual = [
        (status, found)
        for status, types in counts.items()
        for found, count in types.items()
        if 2 * count > len(operations)
    ]
    return tuple(sorted(usual, key=itemgetter(0)))


def status_key(status: str) -> str:
    """Return a status, or a class of them such as `4XX`, as the key of a mapping."""
    return literal(status if status == "default" else status.upper())
