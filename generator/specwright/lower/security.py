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
            unknown = [name for name in requirement if name not in self.declared]
            for name in unknown:
                where = node.get("security") or node
                message = f"`{name}` is not among the security schemes"
                self.report.add("undefined-security-scheme", where.span, message)
            if not unknown:
                found.append(tuple(name for name in requirement if name in held))
        return tuple(dict.fromkeys(found))


def lower_security(description: Description, config: Config, report: Report) -> SecurityLowering:
    """Return the credentials of an API, first those that the configuration names, in its order.

    A scheme without a counterpart in clients is reported, and so is an option for one that the
    API does not have.
    """
    _check_options(config, description, report)
    order = {option.scheme: index for index, option in reversed([*enumerate(config.options)])}
    schemes = sorted(description.security_schemes, key=lambda s: order.get(s.name, len(order)))
    credentials = tuple(c for c in (_credential(s, report) for s in schemes) if c is not None)
    return SecurityLowering(credentials, frozenset(s.name for s in schemes), report)


def _check_options(config: Config, description: Description, report: Report) -> None:
    """Report the client's options for schemes that the API does not have."""
    declared = {scheme.name for scheme in description.security_schemes}
    for option in config.options:
        if option.scheme not in declared:
            message = f"`{option.name}` is for `{option.scheme}`, which is not a security scheme"
            report.add("invalid-config", option.node.span, message)


def _credential(scheme: SecurityScheme, report: Report) -> ir.Credential | None:
    docs = ir.Docs(description=scheme.description)
    match (scheme.kind, (scheme.scheme or "").lower()):
        case ("apiKey", _) if scheme.parameter and scheme.location in {"header", "query", "cookie"}:
            place = cast("Literal['header', 'query', 'cookie']", scheme.location)
            return ir.Credential(scheme.name, "key", place, scheme.parameter, docs)
        case ("http", "basic"):
            return ir.Credential(scheme.name, "basic", "header", "Authorization", docs)
        case ("http", "bearer") | ("oauth2" | "openIdConnect", _):
            form = scheme.bearer_format
            return ir.Credential(scheme.name, "bearer", "header", "Authorization", docs, form)
        case _:
            what = f"{scheme.kind} {scheme.scheme}" if scheme.scheme else scheme.kind
            message = f"the client has no option for `{scheme.name}` ({what})"
            report.add("unsupported-security-scheme", scheme.node.span, message)
            return None
