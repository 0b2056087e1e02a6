"""The arguments of a method, in the order of its signature."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from specwright import ir
from specwright.names import field_key, parameter_key

if TYPE_CHECKING:
    from specwright.names import OperationNames


class Argument(Struct, frozen=True):
    """An argument: its name in Python, and the parameter or the property that it becomes.

    `wire` is the API's name for it, None for a body that is passed whole. `needed` says whether
    the API has to get it, if the body that it is a part of is sent at all.
    """

    name: str
    wire: str | None
    place: Literal["path", "query", "header", "cookie", "body"]
    type: ir.Type
    required: bool
    needed: bool
    positional: bool
    docs: ir.Docs
    example: ir.Json


def arguments_of(operation: ir.Operation, names: OperationNames) -> tuple[Argument, ...]:
    """Return the arguments: positional ones, then keywords, required ones first."""
    positional = [_of_parameter(p, names, positional=True) for p in operation.by_position()]
    keywords = [_of_parameter(p, names) for p in operation.by_keyword()]
    if operation.body is not None:
        keywords += _of_body(operation.body, names)
        keywords += _choice(operation.body, names)
    return (*positional, *sorted(keywords, key=lambda a: not a.required))


def _of_parameter(p: ir.Parameter, names: OperationNames, *, positional: bool = False) -> Argument:
    name = names.parameters[parameter_key(p)]
    return Argument(
        name, p.name, p.place, p.type, p.required, p.required, positional, p.docs, p.example
    )


def _choice(body: ir.Body, names: OperationNames) -> list[Argument]:
    """Return the choice of what the body is sent as, where there is one."""
    if not body.content_types:
        return []
    return [
        Argument(
            names.content_type,
            "Content-Type",
            "header",
            ir.Enumeration(body.content_types, open=False),
            required=False,
            needed=False,
            positional=False,
            docs=ir.Docs(description="What the body is sent as."),
            example=None,
        )
    ]


def _of_body(body: ir.Body, names: OperationNames) -> list[Argument]:
    if body.fields is None:
        return [
            Argument(
                names.body,
                None,
                "body",
                body.type,
                body.required,
                needed=True,
                positional=False,
                docs=body.docs,
                example=body.example,
            )
        ]
    return [
        Argument(
            names.parameters[field_key(f.name)],
            f.name,
            "body",
            f.type,
            f.required,
            f.required,
            positional=False,
            docs=f.docs,
            example=f.example,
        )
        for f in body.fields
        if not f.read_only
    ]
