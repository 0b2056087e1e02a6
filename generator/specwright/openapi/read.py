"""Reads a whole document: finds out which version it is of, and lets that be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import swagger_2_0, values
from .extensions import said_by
from .model import (
    Contents,
    Description,
    Omission,
    Operation,
    Tag,
)
from .openapi_3_2 import name_document
from .operations import OperationReader, requirements
from .schemas import SchemaReader
from .security import SchemeNames, read_security_schemes
from .servers import read_servers
from .versions import Words, version_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright.diagnostics import Report
    from specwright.document import Library, Node


# The registry of tag kinds (OpenAPI 3.2, 4.22): these two mark operations, `nav` groups them.
_MARKS = frozenset({"audience", "badge"})


def read_description(root: Node, library: Library, report: Report) -> Description | None:
    """Return the document at `root` in the canonical form, or None if it is of another kind.

    `library` resolves the references of the document; findings go to `report`.
    """
    version = version_of(root, report)
    if version is None:
        return None
    info = values.part(root, "info", report)
    if "info" not in root.mapping:
        report.add("missing-field", root.span, "`info` is missing here")
    words = Words(version, report)
    name_document(root, library, words, report)
    schemas = SchemaReader(library, report, words)
    read = swagger_2_0.read_contents if version == "2.0" else _contents
    contents = read(root, library, schemas, report)
    named = SchemeNames(library, report, {s.name: s for s in contents.security_schemes})
    operations = tuple(map(named.of_operation, contents.operations))
    schemas.finish()
    words.tell()
    if not contents.operations and not contents.webhooks:
        report.add("no-operations", root.span, "the document has no operation")
    return Description(
        root,
        title=(values.required_text(info, "title", report) if info is not None else None) or "API",
        version=(values.text(info, "version", report) if info is not None else None) or "0",
        summary=values.text(info, "summary", report) if info is not None else None,
        description=values.text(info, "description", report) if info is not None else None,
        hosts=contents.hosts,
        tags=tuple(_tags(root, report)),
        operations=tuple(o for o in operations if isinstance(o, Operation)),
        omitted=tuple(
            o for o in (*contents.operations, *contents.webhooks) if isinstance(o, Omission)
        ),
        security=named.of(requirements(root, report) or (), root),
        security_schemes=tuple(named.schemes.values()),
        schemas=tuple((n, s) for n, s in contents.schemas if not s.said.is_ignored),
        targets=schemas.targets,
        webhooks=tuple(o for o in contents.webhooks if isinstance(o, Operation)),
    )


def _contents(root: Node, library: Library, schemas: SchemaReader, report: Report) -> Contents:
    """Return what a document of OpenAPI 3 holds."""
    components = values.part(root, "components", report)
    named = values.children(components, "schemas", report)
    reader = OperationReader(library, schemas, report)
    return Contents(
        tuple(schemas.components(named)),
        tuple(reader.read_all(root)),
        tuple(read_servers(root, report)),
        tuple(read_security_schemes(components, library, report)),
        tuple(reader.webhooks(root)),
    )


def _tags(root: Node, report: Report) -> Iterator[Tag]:
    for node in values.elements(root, "tags", report):
        name = values.required_text(node, "name", report)
        if name is None:
            continue
        kind = values.text(node, "kind", report)
        said = said_by(node, "tag", report)
        yield Tag(
            name,
            values.text(node, "summary", report) or said.title,
            values.text(node, "description", report),
            values.text(node, "parent", report),
            is_group=kind not in _MARKS and not said.is_label,
        )
