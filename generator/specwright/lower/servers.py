"""Where the API is: servers of the document or of the configuration in, hosts out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

from specwright import ir

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright.config import Config
    from specwright.diagnostics import Report
    from specwright.openapi import Description, Operation, Server

_NAMED = re.compile(r"\{([^{}]*)\}")


class ServerLowering(Struct, frozen=True):
    """The hosts of the API, and those of operations that are somewhere else."""

    hosts: tuple[ir.Host, ...]
    declared: frozenset[str]
    """The addresses that the document has for the API as a whole."""
    report: Report

    def own(self, operation: Operation) -> tuple[ir.Host, ...]:
        """Return where an operation is if that is not where the API is, else nothing.

        A server that says no place of its own is reported: calls go where the others go.
        """
        hosts = tuple(_host(server) for server in operation.hosts)
        if not hosts or {host.address for host in hosts} <= self.declared:
            return ()
        if hosts[0].is_absolute:
            return tuple(host for host in hosts if host.is_absolute)
        what = f"`{operation.method} {operation.path}` has the server `{hosts[0].template}`"
        where = (operation.hosts[0].node.get("url") or operation.hosts[0].node).span
        message = f"{what}, which is no absolute address"
        self.report.add("unsupported-server", where, message)
        return ()


def lower_servers(description: Description, config: Config, report: Report) -> ServerLowering:
    """Return where the API is: as the configuration says, or else the document."""
    hosts = tuple(_host(server) for server in description.hosts)
    declared = frozenset(host.address for host in hosts)
    configured = tuple(_configured(config, hosts, report))
    return ServerLowering(configured or hosts, declared, report)


def _configured(config: Config, hosts: tuple[ir.Host, ...], report: Report) -> Iterator[ir.Host]:
    """Yield the environments; the document says what the variables in their addresses are."""
    known = {v.name: v for host in reversed(hosts) for v in host.variables}
    docs = {host.template.rstrip("/"): host.docs for host in hosts}
    for environment in config.environments:
        names = tuple(dict.fromkeys(_NAMED.findall(environment.url)))
        unknown = [name for name in names if name not in known]
        for name in unknown:
            message = f"no server of the spec has a variable `{name}`"
            report.add("invalid-config", environment.node.span, message)
        if not unknown:
            variables = tuple(known[name] for name in names)
            said = docs.get(environment.url.rstrip("/"), ir.Docs())
            yield ir.Host(environment.url, variables, said, environment.name)


def _host(server: Server) -> ir.Host:
    """Return a server with its variables in the order in which its address names them."""
    order = {name: index for index, name in enumerate(_NAMED.findall(server.url))}
    variables = [
        ir.HostVariable(v.name, v.default, v.values, ir.Docs(description=v.description))
        for v in server.variables
        if v.name in order
    ]
    variables.sort(key=lambda variable: order[variable.name])
    docs = ir.Docs(description=server.description)
    return ir.Host(server.url, tuple(variables), docs, server.name)
