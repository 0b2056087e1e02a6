"""Reads a document: where its operations are written, and each of them when somebody asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from specwright.diagnostics import Report
from specwright.openapi.versions import version_of

from . import swagger_2_0
from .content import read_content, read_headers
from .model import Body, Callback, Contract, Operation, Parameter, Response, Site, Written
from .nodes import children, elements, flag, resolved, text, texts
from .styles import style_of
from .surroundings import read_addresses, read_requirements, read_schemes, read_servers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright.document import Node
    from specwright.openapi.versions import Version

    from .model import Requirements, Servers

_METHODS = ("get", "head", "options", "trace", "query", "post", "put", "patch", "delete")
IGNORED_HEADERS = frozenset({"accept", "content-type", "authorization"})
"""OpenAPI 3.2, 4.12.2.1: header parameters of these names mean nothing."""


def read_contract(root: Node, *, is_public: bool = False) -> Contract:
    """Return what a document promises, given by its root as the library opened it.

    What is public is without the operations and path items that say `x-internal`.
    """
    version = version_of(root, Report()) or "3.1"
    servers = read_addresses(root, root) if version == "2.0" else read_servers(root)
    key = "webhooks" if "webhooks" in root.mapping else "x-webhooks"
    holder = root if version == "2.0" else root.get("components")
    named = "definitions" if version == "2.0" else "schemas"

    def shows(site: Site) -> bool:
        return not is_public or not any(flag(n, "x-internal") for n in (site.node, *site.parts))

    return Contract(
        root,
        version,
        tuple(s for n, item in children(root, "paths") for s in _sites(n, item) if shows(s)),
        tuple(s for n, item in children(root, key) for s in _webhooks(n, item) if shows(s)),
        read_schemes(root, version),
        read_requirements(root),
        servers,
        dict(children(holder, named)) if holder is not None else {},
    )


# --- Where operations are -----------------------------------------------------------------------


def parts_of(written: Node) -> tuple[Node, ...]:
    """Return the path items that one consists of: what its `$ref` leads to, and what stands beside that."""
    found = resolved(written)
    if "$ref" not in written.mapping or len(written.mapping) == 1:
        return (found,) if found is not None else ()
    return (written,) if found is None else (found, written)


def _methods(parts: tuple[Node, ...]) -> Iterator[tuple[str, Node]]:
    found: dict[str, Node] = {}
    for part in parts:
        for method in _METHODS:
            node = part.get(method)
            if node is not None:
                found[method.upper()] = node
        found.update(children(part, "additionalOperations"))
    for method in sorted(found):
        node = resolved(found[method])
        if node is not None:
            yield method, node


def _sites(path: str, written: Node) -> Iterator[Site]:
    parts = parts_of(written)
    for method, node in _methods(parts):
        yield Site(f"{method} {path}", path, method, node, parts)


def _webhooks(name: str, written: Node) -> Iterator[Site]:
    parts = parts_of(written)
    found = list(_methods(parts))
    for method, node in found:
        called = f"webhook {name}" if len(found) == 1 else f"webhook {name} {method}"
        yield Site(called, name, method, node, parts, is_inverted=True)


def _callbacks(site: Site) -> Iterator[Callback]:
    for name, written in children(site.node, "callbacks"):
        found = resolved(written)
        for expression, item in found.items() if found is not None else ():
            if expression.startswith("x-"):
                continue
            called = f"{site.name} callback {name}"
            parts = parts_of(item)
            sites = (
                Site(called, expression, method, node, parts, is_inverted=not site.is_inverted)
                for method, node in _methods(parts)
            )
            yield Callback(name, expression, item, tuple(sites))


# --- Operations ---------------------------------------------------------------------------------


def read_operation(contract: Contract, site: Site) -> Operation:
    """Return an operation of a document with all that counts for it."""
    version = contract.version
    # OpenAPI 3.2, 4.10.1: an operation's parameter replaces its path's of the same name.
    written = {
        identity: (node, where)
        for holder in (*site.parts, site.node)
        for identity, node, where in _written_parameters(holder)
    }
    if version == "2.0":
        parameters, body = swagger_2_0.read_inputs(contract, site, list(written.values()))
    else:
        parameters = tuple(_parameter(node, where, version) for node, where in written.values())
        body = _body(site.node, version)
    return Operation(
        site,
        text(site.node, "operationId"),
        texts(site.node, "tags"),
        flag(site.node, "deprecated"),
        parameters,
        body,
        tuple(_responses(contract, site)),
        tuple(_callbacks(site)),
        {name: node for (place, name), (node, _) in written.items() if place == "formData"},
    )


def _written_parameters(holder: Node) -> Iterator[tuple[tuple[str, str], Node, Node]]:
    for written in elements(holder, "parameters"):
        node = resolved(written)
        name, location = (
            (text(node, "name"), text(node, "in")) if node is not None else (None, None)
        )
        if node is None or name is None or location is None:
            continue
        folded = name.lower() if location == "header" else name
        if location != "header" or folded not in IGNORED_HEADERS:
            yield (location, folded), node, written


def _parameter(node: Node, written: Node, version: Version) -> Parameter:
    location, name = cast("str", text(node, "in")), cast("str", text(node, "name"))
    media = next(read_content(node, version), None)
    schema = node.get("schema") if media is None else None
    return Parameter(
        node,
        written,
        name,
        location,
        flag(node, "required") or location == "path",
        flag(node, "deprecated"),
        style_of(node, location, schema, version),
        schema,
        media,
    )


def _body(operation: Node, version: Version) -> Body | None:
    written = operation.get("requestBody")
    node = resolved(written) if written is not None else None
    return _body_of(node, written, version) if node is not None and written is not None else None


def _body_of(node: Node, written: Node, version: Version) -> Body:
    return Body(node, written, flag(node, "required"), tuple(read_content(node, version)))


def _responses(contract: Contract, site: Site) -> Iterator[Response]:
    for status, written in children(site.node, "responses"):
        node = resolved(written)
        if node is None:
            continue
        called = "default" if status == "default" else status.upper()
        if contract.version == "2.0":
            content = tuple(swagger_2_0.read_produced(contract, site, node))
            headers = tuple(swagger_2_0.read_headers(contract, node))
            yield Response(node, written, called, content, headers, {})
        else:
            yield _response(called, node, written, contract.version)


def _response(status: str, node: Node, written: Node, version: Version) -> Response:
    links = ((name, each, resolved(each)) for name, each in children(node, "links"))
    return Response(
        node,
        written,
        status,
        tuple(read_content(node, version)),
        tuple(read_headers(node, version)),
        {name: Written(link, each) for name, each, link in links if link is not None},
    )


def read_shared(contract: Contract, kind: str, node: Node) -> Parameter | Body | Response | None:
    """Return a component, or None if it is of a kind that is not compared without its users."""
    if contract.version == "2.0" or "$ref" in node.mapping or not node.is_mapping:
        return None
    if kind == "requestBodies":
        return _body_of(node, node, contract.version)
    if kind == "responses":
        return _response("", node, node, contract.version)
    is_parameter = kind == "parameters" and None not in {text(node, "name"), text(node, "in")}
    return _parameter(node, node, contract.version) if is_parameter else None


def read_requirements_of(contract: Contract, site: Site) -> Requirements:
    """Return with what an operation can be called."""
    return read_requirements(site.node, contract.requirements)


def read_servers_of(contract: Contract, site: Site) -> Servers:
    """Return where an operation is: its own servers, those of its path, or those of the document."""
    if contract.version == "2.0":
        return read_addresses(contract.root, site.node, contract.servers)
    servers = contract.servers
    for holder in (*site.parts, site.node):
        servers = read_servers(holder, servers)
    return servers
