"""Credentials of a client: what there is to say of them, and how each is made of its options."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from .text import comment, literal

if TYPE_CHECKING:
    from specwright import ir
    from specwright.names import CredentialNames, NameTable

    from .scope import Scope


_CERTIFICATE = (
    "The certificate that servers ask for: a file in the form PEM, or a tuple of that, the file of its "
    "key, and its password. The variable may have neighbours with `_KEY` and `_PASSWORD` at their end."
)


class CertificateView(Struct, frozen=True):
    """The certificate of a client: the variable that holds it, and what makes it."""

    name: str
    value: str


def view_certificate(api: ir.Api, names: NameTable, scope: Scope) -> CertificateView | None:
    """Return the certificate that a client shows to servers that ask for one, if the API has some."""
    key = next((c.id for c in api.credentials if c.kind == "certificate"), None)
    if key is None:
        return None
    found = names.credentials[key]
    options = {option for names in names.credentials.values() for option in names.options}
    made = scope.symbol("._certificate", "ClientCertificate")
    scope.checking("._certificate", "Certificate")
    value = f"{made}({found.options[0]}, {literal(found.variables[0])}, http_client)"
    return CertificateView("certificate_" if "certificate" in options else "certificate", value)


def usual_texts(credential: ir.Credential) -> tuple[str, ...]:
    """Return what there is to say of each option of a credential."""
    grant = credential.grant
    if grant is not None:
        own = (
            f"The id of the client{', which gets access tokens with it' if grant.is_own else ''}.",
            "The secret that belongs to it.",
        )
        refresh = ("A refresh token, which the client gets access tokens with.",)
        token = (
            f"An access token{', instead of those that the client gets' if grant.is_own else ''}."
        )
        refreshing = refresh if grant.refreshes else ()
        return (*own, *refreshing, token) if grant.is_own else (*own, token, *refreshing)
    match credential.kind:
        case "key":
            return (f"The key for the {credential.place} `{comment(credential.parameter)}`.",)
        case "bearer":
            return ("The bearer token.",)
        case "basic" | "digest":
            scheme = credential.kind.capitalize()
            return (
                f"The username of HTTP {scheme} authentication.",
                f"The password of HTTP {scheme} authentication.",
            )
        case "certificate":
            return (_CERTIFICATE,)


def made_of(credential: ir.Credential, names: NameTable, scope: Scope, certificate: str) -> str:
    """Return a credential as a call of the runtime's class for it; certificates are a variable."""
    found = names.credentials[credential.id]
    values = [
        f"{scope.symbol('._auth', 'given')}({option}, {literal(variable)})"
        + (f" or {literal(default)}" if default is not None else "")
        for option, variable, default in zip(
            found.options, found.variables, found.defaults, strict=True
        )
    ]
    if credential.grant is not None:
        return _grant(credential.grant, found, values, scope)
    match credential.kind:
        case "basic":
            return f"{scope.symbol('._auth', 'Basic')}({', '.join(values)})"
        case "digest":
            return f"{scope.symbol('._digest', 'Digest')}({', '.join(values)})"
        case "bearer":
            return f"{scope.symbol('._auth', 'Bearer')}({values[0]})"
        case "key":
            kinds = {"header": "HeaderKey", "query": "QueryKey", "cookie": "CookieKey"}
            name = scope.symbol("._auth", kinds[credential.place])
            return f"{name}({literal(credential.parameter)}, {values[0]})"
        case "certificate":
            return certificate


def sent(api: ir.Api, names: NameTable, place: str, scope: Scope) -> str:
    """Return the default headers or the default query of a client, with what its options add."""
    own = f"default_{'headers' if place == 'header' else 'query'}"
    values = [
        f"{literal(setting.parameter)}: {setting_value(setting, names)}"
        for setting in api.settings
        if setting.place == place
    ]
    if not values:
        return own
    return f"{scope.symbol('._auth', 'sent')}({{{', '.join(values)}}}, {own})"


def setting_value(setting: ir.Setting, names: NameTable) -> str:
    """Return what an option is: what is given, what the environment has, or the default."""
    name = names.settings[setting.name]
    is_read = setting.variable is not None
    value = f"given({name}, {literal(setting.variable)})" if is_read else name
    return f"{value} or {literal(setting.default)}" if setting.default is not None else value


def _grant(grant: ir.Grant, found: CredentialNames, values: list[str], scope: Scope) -> str:
    client_id, client_secret, *tokens = values
    keywords = [f"token_url={literal(grant.token_url)}"]
    if grant.refresh_url is not None:
        keywords.append(f"refresh_url={literal(grant.refresh_url)}")
    if grant.discovery_url is not None:
        keywords.append(f"discovery_url={literal(grant.discovery_url)}")
    if grant.secret_in_body:
        keywords.append("secret_in_body=True")
    token = tokens[-1 if grant.is_own else 0]
    if grant.refreshes:
        keywords.append(f"refresh_token={tokens[0 if grant.is_own else -1]}")
        keywords.append(f"on_refresh_token={found.callback}")
    if grant.is_own:
        usual = ", ".join(literal(scope) for scope in grant.scopes)
        keywords.append(f"scopes=[{usual}] if {found.scopes} is None else {found.scopes}")
    else:
        keywords.append("is_own=False")
    name = scope.symbol("._oauth", "ClientCredentials")
    return f"{name}({', '.join((token, client_id, client_secret, *keywords))})"
