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
}
_GRANT: Mapping[Role, str] = {
    "client_id": "client_id",
    "client_secret": "client_secret",
    "value": "access_token",
}
"""The options of a bearer token that the client can get by itself."""


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
    usual_names = [_usual(credential) for credential in api.credentials]
    options = {(option.scheme, option.role): option for option in configured}
    taken = {identifiers.credential(words(option.name)) for option in configured}
    found: dict[str, CredentialNames] = {}
    for credential in api.credentials:
        usual = _usual(credential)
        own = _own(credential)
        is_alone = usual_names.count(usual) == 1
        names: list[str] = []
        variables: list[str] = []
        for role, name in usual.items():
            option = options.get((credential.id, role))
            if option is None:
                names.append(first_free((name if is_alone else own[role], own[role]), taken))
                variables.append(f"{environment}_{names[-1].upper()}")
            else:
                names.append(identifiers.credential(words(option.name)))
                variables.append(option.variable or f"{environment}_{names[-1].upper()}")
        scopes = None
        if credential.grant is not None:
            own_scopes = identifiers.credential((*words(credential.id), "scopes"))
            scopes = first_free(("scopes" if is_alone else own_scopes, own_scopes), taken)
        found[credential.id] = CredentialNames(tuple(names), tuple(variables), scopes)
    return found


def _usual(credential: ir.Credential) -> Mapping[Role, str]:
    return _GRANT if credential.grant is not None else _USUAL[credential.kind]


def _own(credential: ir.Credential) -> dict[Role, str]:
    """Return the options of a credential by its own name."""
    usual = _usual(credential)
    own = words(credential.id)
    if len(usual) == 1:
        return {role: identifiers.credential(own) for role in usual}
    return {role: identifiers.credential((*own, *words(name))) for role, name in usual.items()}
