"""Reads a whole document."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from . import values
from .model import (
    Description,
    OAuthFlow,
    Omission,
    Operation,
    SecurityScheme,
    Server,
    ServerVariable,
    Tag,
)
from .operations import OperationReader, requirements
from .schemas import SchemaReader

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright.diagnostics import Report
    from specwright.document import Library, Node

    from .model import Schema

_READ_VERSIONS = re.compile(r"3\.[01](\.|$)")


def read_description(root: Node, library: Library, report: Report) -> Description | None:
    """Return the document at `root` in the canonical form, or None if it is of another kind.

    `library` resolves the references of the document; findings go to `report`.
    """
    if not _is_readable(root, report):
        return None
    info = root.get("info")
    if info is None:
        report.add("missing-field", root.span, "`info` is missing here")
    schemas = SchemaReader(library, report)
    named = tuple(_named_schemas(root, schemas, report))
    read = tuple(OperationReader(library, schemas, report).read_all(root))
    schemas.finish()
    if not read and "webhooks" not in root.mapping:
        report.add("no-operations", root.span, "the document has no operation")
    return Description(
        root,
        title=(values.required_text(info, "title", report) if info is not None else None) or "API",
        version=(values.text(info, "version", report) if info is not None else None) or "0",
        summary=values.text(info, "summary", report) if info is not None else None,
        description=values.text(info, "description", report) if info is not None else None,
        hosts=tuple(_servers(root, report)),
        tags=tuple(_tags(root, report)),
        operations=tuple(o for o in read if isinstance(o, Operation)),
        omitted=tuple(o for o in read if isinstance(o, Omission)),
        security=requirements(root, report) or (),
        security_schemes=tuple(_security_schemes(root, library, report)),
        schemas=named,
        targets=schemas.targets,
    )


def _is_readable(root: Node, report: Report) -> bool:
    if "swagger" in root.mapping:
        version = root.mapping["swagger"]
        report.add("unsupported-version", root.span, f"Swagger {version} is not read yet")
        return False
    version = values.text(root, "openapi", report)
    if version is None:
        report.add("not-openapi", root.span, "there is no key `openapi` at the top")
        return False
    if not _READ_VERSIONS.match(version):
        node = root.get("openapi") or root
        report.add("unsupported-version", node.span, f"OpenAPI `{version}` is not read yet")
        return False
    return True


def _named_schemas(
    root: Node, schemas: SchemaReader, report: Report
) -> Iterator[tuple[str, Schema]]:
    for name, node in values.children(root.get("components"), "schemas", report):
        yield name, schemas.named(node)


def _servers(root: Node, report: Report) -> Iterator[Server]:
    for node in values.elements(root, "servers", report):
        url = values.required_text(node, "url", report)
        if url is None:
            continue
        variables = tuple(
            ServerVariable(
                name,
                values.text(variable, "default", report) or "",
                tuple(values.texts(variable, "enum", report)),
                values.text(variable, "description", report),
            )
            for name, variable in values.children(node, "variables", report)
        )
        yield Server(url, values.text(node, "description", report), variables)


def _tags(root: Node, report: Report) -> Iterator[Tag]:
    for node in values.elements(root, "tags", report):
        name = values.required_text(node, "name", report)
        if name is not None:
            yield Tag(name, values.text(node, "description", report))


def _security_schemes(root: Node, library: Library, report: Report) -> Iterator[SecurityScheme]:
    for name, written in values.children(root.get("components"), "securitySchemes", report):
        reference = written.get("$ref")
        node = library.follow(reference) if reference is not None else written
        if node is None:
            continue
        kind = values.required_text(node, "type", report)
        if kind is None:
            continue
        yield SecurityScheme(
            node,
            name,
            kind,
            description=values.text(node, "description", report),
            scheme=values.text(node, "scheme", report),
            parameter=values.text(node, "name", report),
            location=values.text(node, "in", report),
            bearer_format=values.text(node, "bearerFormat", report),
            flows=tuple(_flows(node, report)) if kind == "oauth2" else (),
        )


def _flows(scheme: Node, report: Report) -> Iterator[OAuthFlow]:
    for kind, node in values.children(scheme, "flows", report):
        if not kind.startswith("x-") and values.is_mapping(node, report):
            token_url = values.text(node, "tokenUrl", report)
            yield OAuthFlow(node, kind, token_url, values.text(node, "refreshUrl", report))
