"""Reads security schemes, and which of them a requirement means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from . import values
from .model import OAuthFlow, Operation, SecurityScheme, node_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright.diagnostics import Report
    from specwright.document import Library, Node

    from .model import Omission, Requirement


class SchemeNames(Struct, frozen=True):
    """Finds the schemes that requirements name by a URI, and adds those that are no components.

    OpenAPI 3.2, 4.30: what is the name of a component is that, whatever else it may be.
    """

    library: Library
    report: Report
    schemes: dict[str, SecurityScheme]

    def of_operation(self, operation: Operation | Omission) -> Operation | Omission:
        """Return an operation whose requirements name schemes as `schemes` does."""
        if not isinstance(operation, Operation) or not operation.security:
            return operation
        return replace(operation, security=self.of(operation.security, operation.node))

    def of(self, requirements: tuple[Requirement, ...], holder: Node) -> tuple[Requirement, ...]:
        """Return the requirements of a node with each scheme by its name."""
        return tuple(
            tuple((self._name(name, holder), scopes) for name, scopes in requirement)
            for requirement in requirements
        )

    def _name(self, written: str, holder: Node) -> str:
        if written in self.schemes or not {"#", "/", "."}.intersection(written):
            return written
        reference = replace(holder.get("security") or holder, value=written)
        if self.library.doubts(reference):
            return written
        target = self.library.follow(reference)
        if target is None or not target.is_mapping:
            return written
        place = node_key(target)
        known = next((n for n, s in self.schemes.items() if node_key(s.node) == place), None)
        name = str(target.key)
        found = None if known or name in self.schemes else _scheme(name, target, self.report)
        if found is not None:
            self.schemes[name] = found
        return known or (written if found is None else name)


def read_security_schemes(
    components: Node | None, library: Library, report: Report
) -> Iterator[SecurityScheme]:
    """Yield the security schemes of a document of OpenAPI 3."""
    for name, written in values.children(components, "securitySchemes", report):
        reference = written.get("$ref")
        node = library.follow(reference) if reference is not None else written
        if node is None:
            continue
        found = _scheme(name, node, report)
        if found is not None:
            yield found


def _scheme(name: str, node: Node, report: Report) -> SecurityScheme | None:
    kind = values.required_text(node, "type", report)
    if kind is None:
        return None
    return SecurityScheme(
        node,
        name,
        kind,
        description=values.text(node, "description", report),
        scheme=values.text(node, "scheme", report),
        parameter=values.text(node, "name", report),
        location=values.text(node, "in", report),
        bearer_format=values.text(node, "bearerFormat", report),
        flows=tuple(_flows(node, report)) if kind == "oauth2" else (),
        deprecated=values.flag(node, "deprecated", report),
        discovery_url=values.text(node, "openIdConnectUrl", report),
    )


def _flows(scheme: Node, report: Report) -> Iterator[OAuthFlow]:
    for kind, node in values.children(scheme, "flows", report):
        if not kind.startswith("x-") and values.is_mapping(node, report):
            token_url = values.text(node, "tokenUrl", report)
            yield OAuthFlow(node, kind, token_url, values.text(node, "refreshUrl", report))
