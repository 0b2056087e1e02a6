"""Reads what operations inherit: security and servers (OpenAPI 3.2, 4.10.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .model import Alternative, Requirements, Scheme, Server, Servers
from .nodes import children, flag, resolved, text, texts

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from specwright.document import Node
    from specwright.openapi.versions import Version

_IDENTITY = ("type", "in", "name", "scheme")
_ENDPOINTS = ("authorizationUrl", "deviceAuthorizationUrl", "tokenUrl", "refreshUrl")
_FLOWS = {"application": "clientCredentials", "accessCode": "authorizationCode"}
"""What Swagger 2.0 calls otherwise."""


def read_requirements(holder: Node, inherited: Requirements | None = None) -> Requirements:
    """Return the alternatives of `security`; what is inherited counts if there is no such key."""
    if "security" not in holder.mapping:
        return inherited or Requirements(holder, (Alternative(holder, {}),))
    node = cast("Node", holder.get("security"))
    found = tuple(
        Alternative(element, {name: frozenset(texts(element, name)) for name in element.mapping})
        for element in node.elements()
        if element.is_mapping
    )
    return Requirements(node, found or (Alternative(node, {}),))


def read_servers(holder: Node, inherited: Servers | None = None) -> Servers:
    """Return the servers; without any they are what is inherited, or `/`."""
    node = holder.get("servers")
    found = tuple(_servers(node)) if node is not None else ()
    if found and node is not None:
        return Servers(node, found)
    return inherited or Servers(holder, (Server(holder, "/", None, {}),))


def _servers(node: Node) -> Iterator[Server]:
    for element in node.elements():
        url = text(element, "url")
        if url is not None:
            variables = {
                name: (
                    variable,
                    text(variable, "default") or "",
                    texts(variable, "enum") if "enum" in variable.mapping else None,
                )
                for name, variable in children(element, "variables")
            }
            yield Server(element, url, text(element, "name"), variables)


def read_addresses(root: Node, holder: Node, inherited: Servers | None = None) -> Servers:
    """Return what Swagger 2.0 says of the servers of a document, or of an operation with `schemes`."""
    if inherited is not None and "schemes" not in holder.mapping:
        return inherited
    host = text(root, "host")
    path = "/" + (text(root, "basePath") or "").strip("/")
    where = holder.get("schemes") or root.get("host") or root.get("basePath") or root
    if host is None:
        return Servers(where, (Server(where, path, None, {}),))
    # Without schemes they are that of the document, which is not known.
    urls = [
        f"{scheme}://{host}{path.rstrip('/')}" for scheme in texts(holder, "schemes") or ("https",)
    ]
    return Servers(where, tuple(Server(where, url, None, {}) for url in urls))


def read_schemes(root: Node, version: Version) -> Mapping[str, Scheme]:
    """Return the security schemes by their names."""
    holder = root if version == "2.0" else root.get("components")
    key = "securityDefinitions" if version == "2.0" else "securitySchemes"
    found: dict[str, Scheme] = {}
    for name, written in children(holder, key) if holder is not None else ():
        node = resolved(written)
        if node is not None:
            found[name] = _scheme(name, node, written)
    return found


def _scheme(name: str, node: Node, written: Node) -> Scheme:
    kind = text(node, "type")
    identity: dict[str, object] = {key: _folded(key, node) for key in _IDENTITY if text(node, key)}
    if kind == "basic":  # Swagger 2.0
        identity |= {"type": "http", "scheme": "basic"}
    flows = dict(_flows(node)) if kind == "oauth2" else {}
    if kind == "oauth2":
        identity["flows"] = sorted(flows)
    endpoints: dict[str, object] = {
        f"{flow} {key}": text(each, key)
        for flow, each in flows.items()
        for key in _ENDPOINTS
        if text(each, key) is not None
    }
    for key in ("openIdConnectUrl", "oauth2MetadataUrl"):
        if text(node, key) is not None:
            endpoints[key] = text(node, key)
    scopes = {flow: frozenset(dict(children(each, "scopes"))) for flow, each in flows.items()}
    return Scheme(node, written, name, identity, endpoints, scopes, flag(node, "deprecated"))


def _folded(key: str, node: Node) -> str | None:
    """Return a field of a scheme; the names of schemes and of headers have no case (RFC 9110, 11.1)."""
    value = text(node, key)
    is_header = key == "name" and text(node, "in") == "header"
    return value.lower() if value is not None and (is_header or key == "scheme") else value


def _flows(node: Node) -> Iterator[tuple[str, Node]]:
    written = text(node, "flow")
    if written is not None:
        yield _FLOWS.get(written, written), node
    yield from children(node, "flows")
