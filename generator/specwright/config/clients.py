"""The options of the client: what each is for, and what stands in for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

from . import foreign
from .model import OptionConfig, Role, SettingConfig

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from specwright.document import Node

    from .values import Values

_AUTH = frozenset({"security_scheme", "role", "token_endpoint_auth_method"})
_METHODS = ("client_secret_basic", "client_secret_post")
"""OpenID Connect Core 1.0, 9: how a secret is sent to the token endpoint."""
_NO_METHOD = f"has to be {' or '.join(f'`{method}`' for method in _METHODS)}"
_TYPES = ("string", "boolean", "integer", "number", "null")
"""What is passed as text in any case: that is what headers and addresses are made of."""
_OPTION = frozenset(
    {
        "type",
        "nullable",
        "auth",
        "read_env",
        "default",
        "description",
        "send_in_header",
        "send_as_query_param",
    }
)
_PLACES: Mapping[str, Literal["header", "query"]] = {
    "send_in_header": "header",
    "send_as_query_param": "query",
}


def read_options(node: Node | None, values: Values) -> Iterator[OptionConfig | SettingConfig]:
    """Yield the options of the client, in the order in which they are written."""
    for name, child in values.entries(node):
        keys = values.known(child, _OPTION, foreign.OPTION)
        values.flag(keys.get("nullable"))  # every option may be missing: a call says what it needs
        kind = values.text(keys.get("type"))
        if kind is not None and kind not in _TYPES:
            known = ", ".join(f"`{known}`" for known in _TYPES)
            values.refuse(keys["type"], f"has to be one of {known}")
        if "auth" in keys:
            yield from _option(name, child, keys, values)
        else:
            yield _setting(name, keys, values)


def _setting(name: str, keys: Mapping[str, Node], values: Values) -> SettingConfig:
    variable, default = values.variable(keys.get("read_env")), _default(keys, values)
    text = values.text(keys.get("description"))
    for key, place in _PLACES.items():
        node_of = keys.get(key)
        parameter = values.header(node_of) if place == "header" else values.text(node_of)
        if parameter is not None:
            return SettingConfig(name, place, parameter, variable, default, text)
    return SettingConfig(name, None, "", variable, default, text)


def _default(keys: Mapping[str, Node], values: Values) -> str | None:
    node = keys.get("default")
    return values.text(node) if node is not None and node.value != "" else None


def _option(
    name: str, node: Node, keys: Mapping[str, Node], values: Values
) -> Iterator[OptionConfig]:
    auth = values.known(keys.get("auth"), _AUTH)
    scheme = values.text(auth.get("security_scheme"))
    written = values.text(auth.get("role"))
    role: Role | None = next((r for r in get_args(Role) if r == (written or "value")), None)
    if role is None:
        known = ", ".join(f"`{r}`" for r in get_args(Role))
        values.refuse(auth["role"], f"has to be one of {known}")
    elif scheme is None:
        values.refuse(node, "has to name the security scheme that it is for, below `auth`")
    else:
        method = values.text(auth.get("token_endpoint_auth_method"))
        if method not in {None, *_METHODS}:
            values.refuse(auth["token_endpoint_auth_method"], _NO_METHOD)
        variable, default = values.variable(keys.get("read_env")), _default(keys, values)
        in_body = method == _METHODS[1]
        yield OptionConfig(name, scheme, role, variable, node, in_body, default)


def webhook_variable(node: Node | None, name: str, values: Values) -> str | None:
    """Return the environment variable for the secret of webhooks, which no security scheme is for."""
    option = node.get(name) if node is not None else None
    if option is None or "auth" in option.mapping:
        return None
    return values.variable(option.get("read_env"))
