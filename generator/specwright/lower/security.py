"""Security schemes in, credentials out; requirements as alternatives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, cast

from msgspec import Struct

from specwright import ir

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specwright.config import Config
    from specwright.diagnostics import Report
    from specwright.document import Node
    from specwright.openapi import Description, SecurityScheme
    from specwright.openapi.model import Requirement


class SecurityLowering(Struct, frozen=True):
    """The credentials that clients can hold, and how requirements refer to them."""

    credentials: tuple[ir.Credential, ...]
    declared: frozenset[str]
    report: Report

    def alternatives(self, requirements: Iterable[Requirement], node: Node) -> ir.Alternatives:
        """Return the alternatives of a `security` list; the empty one means none is needed.

        A scheme that the client cannot hold is left out of its alternative: the rest still goes. What
        a certificate alone is enough for comes last: it is shown anyway, by whoever has it.
        """
        held = {credential.id for credential in self.credentials}
        found: list[tuple[str, ...]] = []
        for requirement in requirements:
            names = [name for name, _ in requirement]
            unknown = [name for name in names if name not in self.declared]
            for name in unknown:
                where = node.get("security") or node
                message = f"`{name}` is not among the security schemes"
                self.report.add("undefined-security-scheme", where.span, message)
            if not unknown:
                found.append(tuple(name for name in names if name in held))
        certificates = {c.id for c in self.credentials if c.kind == "certificate"}
        found.sort(key=lambda names: bool(names) and certificates.issuperset(names))
        return tuple(dict.fromkeys(found))


def lower_security(description: Description, config: Config, report: Report) -> SecurityLowering:
    """Return the credentials of an API, first those that the configuration names, in its order.

    A scheme without a counterpart in clients is reported, and so is an option for one that the
    API does not have.
    """
    _check_options(config, description, report)
    order = {option.scheme: index for index, option in reversed([*enumerate(config.options)])}
    schemes = sorted(description.security_schemes, key=lambda s: order.get(s.name, len(order)))
    found = (_credential(s, description, config, report) for s in schemes)
    credentials = tuple(credential for credential in found if credential is not None)
    return SecurityLowering(credentials, frozenset(s.name for s in schemes), report)


def _check_options(config: Config, description: Description, report: Report) -> None:
    """Report the client's options for schemes that the API does not have."""
    declared = {scheme.name for scheme in description.security_schemes}
    for option in config.options:
        if option.scheme not in declared:
            message = f"`{option.name}` is for `{option.scheme}`, which is not a security scheme"
            report.add("invalid-config", option.node.span, message)


def _scopes(scheme: str, description: Description) -> tuple[str, ...]:
    """Return the scopes of a scheme that the operations of an API ask for, together."""
    lists = [description.security, *(o.security or () for o in description.operations)]
    needed = (s for found in lists for requirement in found for s in requirement)
    return tuple(sorted({scope for name, scopes in needed if name == scheme for scope in scopes}))


_OF_USERS = ("authorizationCode", "deviceAuthorization", "password")
"""The flows that end with a refresh token of a user."""


def _grant(scheme: SecurityScheme, scopes: tuple[str, ...], config: Config) -> ir.Grant | None:
    """Return how a client gets tokens of a scheme by itself, if the scheme lets it."""
    in_body = any(o.scheme == scheme.name and o.secret_in_body for o in config.options)
    if scheme.kind == "openIdConnect" and scheme.discovery_url:
        return ir.Grant(
            None, None, scopes, scheme.discovery_url, refreshes=True, secret_in_body=in_body
        )
    flows = {flow.kind: flow for flow in scheme.flows if flow.token_url}
    own = flows.get("clientCredentials")
    user = next((flows[kind] for kind in _OF_USERS if kind in flows), None)
    first = own or user
    if first is None:
        return None
    refresh_url = first.refresh_url if user is None else user.refresh_url or user.token_url
    return ir.Grant(
        first.token_url,
        None if refresh_url == first.token_url else refresh_url,
        scopes,
        is_own=own is not None,
        refreshes=user is not None,
        secret_in_body=in_body,
    )


def _credential(
    scheme: SecurityScheme, description: Description, config: Config, report: Report
) -> ir.Credential | None:
    docs = ir.Docs(description=scheme.description, deprecated=scheme.deprecated)
    match (scheme.kind, (scheme.scheme or "").lower()):
        case ("apiKey", _) if scheme.parameter and scheme.location in {"header", "query", "cookie"}:
            place = cast("Literal['header', 'query', 'cookie']", scheme.location)
            return ir.Credential(scheme.name, "key", place, scheme.parameter, docs)
        case ("http", "basic"):
            return ir.Credential(scheme.name, "basic", "header", "Authorization", docs)
        case ("http", "digest"):
            return ir.Credential(scheme.name, "digest", "header", "Authorization", docs)
        case ("oauth2" | "openIdConnect", _):
            grant = _grant(scheme, _scopes(scheme.name, description), config)
            return ir.Credential(
                scheme.name, "bearer", "header", "Authorization", docs, grant=grant
            )
        case ("http", "bearer"):
            form = scheme.bearer_format
            return ir.Credential(scheme.name, "bearer", "header", "Authorization", docs, form)
        case ("mutualTLS", _):
            return ir.Credential(scheme.name, "certificate", "connection", "", docs)
        case ("http", said) if said:
            message = f"the client has no option for `{scheme.name}` (http {scheme.scheme})"
            report.add("unsupported-security-scheme", scheme.node.span, message)
            return None
        case _:
            message = f"`{scheme.name}` {_lack(scheme)}"
            report.add("invalid-security-scheme", scheme.node.span, message)
            return None


def _lack(scheme: SecurityScheme) -> str:
    """Return what keeps a scheme from being one (OpenAPI 3.1, 4.8.27)."""
    match scheme.kind:
        case "http":
            return "has no `scheme`"
        case "apiKey":
            return "has no `name`, or no `in` that is query, header or cookie"
        case kind:
            return f"is of no type of security scheme: `{kind}`"
