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

_USUAL = {"key": ("api_key",), "bearer": ("bearer_token",), "basic": ("username", "password")}
_ROLES: Mapping[str, tuple[Role, ...]] = {
    "key": ("value",),
    "bearer": ("value",),
    "basic": ("username", "password"),
}


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
    kinds = [credential.kind for credential in api.credentials]
    options = {(option.scheme, option.role): option for option in configured}
    taken = {identifiers.credential(words(option.name)) for option in configured}
    found: dict[str, CredentialNames] = {}
    for credential in api.credentials:
        own = _own(credential)
        usual = _USUAL[credential.kind] if kinds.count(credential.kind) == 1 else own
        names: list[str] = []
        variables: list[str] = []
        for role, candidates in zip(
            _ROLES[credential.kind], zip(usual, own, strict=True), strict=True
        ):
            option = options.get((credential.id, role))
            if option is None:
                names.append(first_free(candidates, taken))
                variables.append(f"{environment}_{names[-1].upper()}")
            else:
                names.append(identifiers.credential(words(option.name)))
                variables.append(option.variable or f"{environment}_{names[-1].upper()}")
        found[credential.id] = CredentialNames(tuple(names), tuple(variables))
    return found


def _own(credential: ir.Credential) -> tuple[str, ...]:
    """Return the options of a credential by its own name."""
    usual = _USUAL[credential.kind]
    own = words(credential.id)
    if len(usual) == 1:
        return (identifiers.credential(own),)
    return tuple(identifiers.credential((*own, option)) for option in usual)
