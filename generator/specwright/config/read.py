"""From `sdk.yaml` to the choices. A key that means nothing is reported, never ignored in silence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, get_args

from .model import DEFAULT_VERSION, Casing, Config, EnvironmentConfig, OptionConfig, Role
from .pagination import read_pagination
from .resources import read_resources
from .streaming import read_events
from .surfaces import read_openapi_generator
from .values import Values

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright.diagnostics import Report
    from specwright.document import Node

_ROOT = frozenset(
    [
        "organization",
        "targets",
        "environments",
        "client_settings",
        "settings",
        "resources",
        "unspecified_endpoints",
        "pagination",
        "custom_casings",
        "surfaces",
        "streaming",
    ]
)


_CLIENT = frozenset({"default_env_prefix", "opts", "idempotency"})
_FOR_WEBHOOKS = "webhook_secret"
_HEADER = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
"""RFC 9110, 5.6.2: a name of a header."""
_DISTRIBUTION = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?")
"""PEP 508: a name of a distribution."""
_VERSION = re.compile(r"[A-Za-z0-9][A-Za-z0-9.!+_-]*")
"""What PEP 440 makes versions of; whoever builds the package judges the rest."""
_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
"""POSIX.1-2017, 8.1: a name of an environment variable, in either case."""
_AUTH = frozenset({"security_scheme", "role", "token_endpoint_auth_method"})
_METHODS = ("client_secret_basic", "client_secret_post")
"""OpenID Connect Core 1.0, 9: how a secret is sent to the token endpoint."""
_NO_METHOD = f"has to be {' or '.join(f'`{method}`' for method in _METHODS)}"
_ADDRESS = re.compile(r"(https?|\{[^{}]+\})://[^/\s]")


def read_config(root: Node, report: Report) -> Config:
    """Return the configuration at `root`; findings go to `report`."""
    values = Values(report)
    keys = values.known(root, _ROOT)
    organization = values.known(keys.get("organization"), frozenset({"name"}))
    targets = values.known(keys.get("targets"), frozenset({"python"}))
    python = values.known(
        targets.get("python"), frozenset({"package_name", "project_name", "version"})
    )
    client = values.known(keys.get("client_settings"), _CLIENT)
    idempotency = values.known(client.get("idempotency"), frozenset({"header"}))
    settings = values.known(keys.get("settings"), frozenset({"unwrap_response_fields"}))
    unwrapped = values.elements(settings.get("unwrap_response_fields"))
    endpoints = map(values.endpoint, values.elements(keys.get("unspecified_endpoints")))
    return Config(
        values.text(organization.get("name")),
        values.text(python.get("package_name")),
        _matching(
            python.get("project_name"),
            values,
            _DISTRIBUTION,
            "the name of a distribution, such as `acme-client`",
        ),
        _matching(python.get("version"), values, _VERSION, "a version, such as `1.4.0`")
        or DEFAULT_VERSION,
        values.text(client.get("default_env_prefix")),
        tuple(_options(client.get("opts"), values)),
        _webhook_variable(client.get("opts"), values),
        _matching(idempotency.get("header"), values, _HEADER, "the name of a header"),
        read_resources(keys.get("resources"), values),
        tuple(endpoint for endpoint in endpoints if endpoint is not None),
        read_pagination(keys.get("pagination"), values),
        tuple(read_events(keys.get("streaming"), values)),
        tuple(_casings(keys.get("custom_casings"), values)),
        read_openapi_generator(keys.get("surfaces"), values),
        tuple(_environments(keys.get("environments"), values)),
        tuple(text for text in map(values.text, unwrapped) if text is not None),
    )


def _environments(node: Node | None, values: Values) -> Iterator[EnvironmentConfig]:
    for name, child in values.entries(node):
        url = values.text(child)
        if url is None:
            continue
        if _ADDRESS.match(url) and "?" not in url and "#" not in url:
            yield EnvironmentConfig(name, url, child)
        else:
            values.refuse(child, "has to be an address, such as `https://api.example.com/v1`")


def _matching(node: Node | None, values: Values, allowed: re.Pattern[str], what: str) -> str | None:
    """Return a text that others read as more than text; one of another form is refused."""
    text = values.text(node)
    if node is not None and text is not None and not allowed.fullmatch(text):
        values.refuse(node, f"has to be {what}")
        return None
    return text


def _options(node: Node | None, values: Values) -> Iterator[OptionConfig]:
    for name, child in values.entries(node):
        keys = values.known(child, frozenset({"type", "nullable", "auth", "read_env"}))
        values.flag(keys.get("nullable"))  # every option may be missing: a call says what it needs
        kind = values.text(keys.get("type"))
        if kind is not None and kind != "string":
            values.refuse(keys["type"], "has to be `string`")
        auth = values.known(keys.get("auth"), _AUTH)
        scheme = values.text(auth.get("security_scheme"))
        written = values.text(auth.get("role"))
        role: Role | None = next((r for r in get_args(Role) if r == (written or "value")), None)
        if role is None:
            values.refuse(
                auth["role"], f"has to be one of {', '.join(f'`{r}`' for r in get_args(Role))}"
            )
        elif scheme is None and name == _FOR_WEBHOOKS:
            pass  # no credential: it proves to callers who the API is
        elif scheme is None:
            values.refuse(child, "has to name the security scheme that it is for, below `auth`")
        else:
            method = values.text(auth.get("token_endpoint_auth_method"))
            if method not in {None, *_METHODS}:
                values.refuse(auth["token_endpoint_auth_method"], _NO_METHOD)
            variable = _variable(keys.get("read_env"), values)
            yield OptionConfig(name, scheme, role, variable, child, method == _METHODS[1])


def _webhook_variable(node: Node | None, values: Values) -> str | None:
    """Return the environment variable for the secret of webhooks, which no security scheme is for."""
    option = node.get(_FOR_WEBHOOKS) if node is not None else None
    if option is None or "auth" in option.mapping:
        return None
    return _variable(option.get("read_env"), values)


def _variable(node: Node | None, values: Values) -> str | None:
    return _matching(
        node, values, _VARIABLE, "the name of an environment variable, such as `ACME_API_KEY`"
    )


def _casings(node: Node | None, values: Values) -> Iterator[Casing]:
    for word, child in values.entries(node):
        keys = values.known(child, frozenset({"initialism", "pascal"}))
        pascal = values.text(keys.get("pascal"))
        if pascal is not None and not pascal.isidentifier():
            values.refuse(keys["pascal"], "has to be a part of a class's name")
        elif pascal is not None:
            yield Casing(word.lower(), pascal)
        elif values.flag(keys.get("initialism")) is not None:
            is_initialism = values.flag(keys.get("initialism"))
            yield Casing(word.lower(), word.upper() if is_initialism else word.capitalize())
