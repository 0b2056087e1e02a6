"""Security schemes in, credentials out; requirements as alternatives."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, cast

from specwright import ir

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specwright.config import Config
    from specwright.diagnostics import Report
    from specwright.document import Node
    from specwright.openapi import Description, SecurityScheme
    from specwright.openapi.model import Requirement


@dataclass(frozen=True, slots=True)
class SecurityLowering:
    """The credentials that clients can hold, and how requirements refer to them."""

    credentials: tuple[ir.Credential, ...]
    declared: frozenset[str]
    report: Report

    def alternatives(self, requirements: Iterable[Requirement], node: Node) -> ir.Alternatives:
        """Return the alternatives of a `security` list; the empty one means none is needed.

        A scheme that the client cannot hold is left out of its alternative: the rest still goes.
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
        return tuple(dict.fromkeys(found))


def lower_security(description: Description, config: Config, report: Report) -> SecurityLowering:
    """Return the credentials of an API, first those that the configuration names, in its order.

    A scheme without a counterpart in clients is reported, and so is an option for one that the
    API does not have.
    """
    _check_options(config, description, report)
    order = {option.scheme: index for index, option in reversed([*enumerate(config.options)])}
    schemes = sorted(description.security_schemes, key=lambda s: order.get(s.name, len(order)))
    found = (_credential(s, _scopes(s.name, description), report) for s in schemes)
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


def _grant(scheme: SecurityScheme, scopes: tuple[str, ...]) -> ir.Grant | None:
    """Return how a client gets tokens of a scheme by itself, if the scheme lets it."""
    for flow in scheme.flows:
        if flow.kind == "clientCredentials" and flow.token_url:
            return ir.Grant(flow.token_url, flow.refresh_url, scopes)
    return None


def _credential(
    scheme: SecurityScheme, scopes: tuple[str, ...], report: Report
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
        case ("oauth2", _):
            grant = _grant(scheme, scopes)
            return ir.Credential(
                scheme.name, "bearer", "header", "Authorization", docs, grant=grant
            )
        case ("http", "bearer") | ("openIdConnect", _):
            form = scheme.bearer_format
            return ir.Credential(scheme.name, "bearer", "header", "Authorization", docs, form)
        case ("mutualTLS", _):
            message = f"the certificate for `{scheme.name}` (mutualTLS) is no option of the client"
            help_ = (
                "make an `ssl.SSLContext`, `load_cert_chain` the certificate, and pass "
                "`http_client=httpx2.Client(verify=context)` to the client"
            )
            report.add("unsupported-security-scheme", scheme.node.span, message, help=help_)
            return None
        case _:
            what = f"{scheme.kind} {scheme.scheme}" if scheme.scheme else scheme.kind
            message = f"the client has no option for `{scheme.name}` ({what})"
            report.add("unsupported-security-scheme", scheme.node.span, message)
            return None
