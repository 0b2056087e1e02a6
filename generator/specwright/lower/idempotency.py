"""The parameter for the idempotency key, where packages of another generator have one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from specwright import ir

if TYPE_CHECKING:
    from specwright.config import Config

_NAME = "idempotency_key"
_SAFE = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})
"""RFC 9110, 9.2.1: calls that change nothing, which is as often as one likes."""


def with_idempotency_key(operation: ir.Operation, config: Config) -> ir.Operation:
    """Return an operation with `idempotency_key`, if it takes the place of a published method.

    Those have it whenever the configuration has a header for the key, unless the method is safe. What
    the document says of that header is its description.
    """
    header = config.idempotency_header
    if header is None or not config.lists_models or operation.method.upper() in _SAFE:
        return operation
    for index, found in enumerate(operation.parameters):
        if found.place == "header" and found.name.lower() == header.lower():
            own = replace(found, required=False, chosen=_NAME)
            before, after = operation.parameters[:index], operation.parameters[index + 1 :]
            return replace(operation, parameters=(*before, own, *after))
    key = ir.Parameter(
        header,
        "header",
        ir.Text(),
        required=False,
        docs=ir.Docs(description="A key by which the API knows this call when it comes again."),
        style="simple",
        explode=False,
        as_json=False,
        allow_reserved=False,
        source=operation.source,
        position=len(operation.parameters),
        chosen=_NAME,
    )
    return replace(operation, parameters=(*operation.parameters, key))
