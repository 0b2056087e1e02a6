"""Names of the client's options for credentials, and of their environment variables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import identifiers
from .identifiers import first_free
from .table import CredentialNames
from .words import words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from specwright import ir
    from specwright.config import OptionConfig, Role

_PAIR: Mapping[Role, str] = {"username": "username", "password": "password"}
_USUAL: Mapping[str, Mapping[Role, str]] = {
    "key": {"value": "api_key"},
    "bearer": {"value": "bearer_token"},
    "basic": _PAIR,
    "digest": _PAIR,
    "certificate": {"value": "client_certificate"},
}
_GRANT: Mapping[Role, str] = {"client_id": "client_id", "client_secret": "client_secret"}
"""The options of a bearer token that the client can get by itself, beside tokens."""


def credential_names(
    api: ir.Api, environment: str, configured: Sequence[OptionConfig]
) -> dict[str, CredentialNames]:
    """Return the client's options for each credential.

    They are called as the configuration says; without it, what a credential is, or its own name
    among several of a kind.

    Args:
        api: The API.
        environment: What environment variables begin with.
        configured: The options that the configuration names.
    """
    usual_names = [_usual(c) for c in _unlike(api.credentials)]
    options = {(option.scheme, option.role): option for option in configured}
    taken = {identifiers.credential(words(option.name)) for option in configured}
    found: dict[str, CredentialNames] = {}
    certificate: CredentialNames | None = None
    for credential in api.credentials:
        if credential.kind == "certificate" and certificate is not None:
            found[credential.id] = certificate
            continue
        usual = _usual(credential)
        own = _own(credential)
        is_alone = usual_names.count(usual) == 1
        names: list[str] = []
        variables: list[str] = []
        defaults: list[str | None] = []
        for role, name in usual.items():
            option = options.get((credential.id, role))
            if option is None:
                defaults.append(None)
                names.append(first_free((name if is_alone else own[role], own[role]), taken))
                variables.append(f"{environment}_{names[-1].upper()}")
            else:
                names.append(identifiers.credential(words(option.name)))
                defaults.append(option.default)
                variables.append(option.variable or f"{environment}_{names[-1].upper()}")
        scopes = callback = None
        grant = credential.grant
        if grant is not None and grant.is_own:
            scopes = _beside(credential, "scopes", taken, is_alone=is_alone)
        if grant is not None and grant.refreshes:
            callback = _beside(credential, "on_refresh_token", taken, is_alone=is_alone)
        whole = tuple(names)
        usual_options = whole if grant is None else whole[:2] if grant.is_own else whole[2:3]
        found[credential.id] = CredentialNames(
            whole, tuple(variables), scopes, callback, usual_options, tuple(defaults), tuple(usual)
        )
        if credential.kind == "certificate":
            certificate = found[credential.id]
    return found


def _unlike(credentials: Sequence[ir.Credential]) -> list[ir.Credential]:
    """Return credentials with one certificate: a client shows the same to whoever asks for one."""
    certificates = [c for c in credentials if c.kind == "certificate"]
    return [c for c in credentials if c not in certificates[1:]]


def _beside(credential: ir.Credential, name: str, taken: set[str], *, is_alone: bool) -> str:
    """Return the name of an option that goes with a credential and is no part of it."""
    own = identifiers.credential((*words(credential.id), *words(name)))
    return first_free((name if is_alone else own, own), taken)


def webhook_secret(
    api: ir.Api, credentials: Mapping[str, CredentialNames], option: str
) -> str | None:
    """Return the client's option for the secret of webhooks; credentials keep their names."""
    if api.receiver() is None:
        return None
    taken = {option for found in credentials.values() for option in found.options}
    return first_free((option, "webhook_signing_secret"), taken)


def _usual(credential: ir.Credential) -> Mapping[Role, str]:
    grant = credential.grant
    if grant is None:
        return _USUAL[credential.kind]
    refresh: dict[Role, str] = {"refresh_token": "refresh_token"} if grant.refreshes else {}
    value: dict[Role, str] = {"value": "access_token"}
    return {**_GRANT, **refresh, **value} if grant.is_own else {**_GRANT, **value, **refresh}


def _own(credential: ir.Credential) -> dict[Role, str]:
    """Return the options of a credential by its own name."""
    usual = _usual(credential)
    own = words(credential.id)
    if len(usual) == 1:
        return {role: identifiers.credential(own) for role in usual}
    return {role: identifiers.credential((*own, *words(name))) for role, name in usual.items()}
