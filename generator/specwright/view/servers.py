"""Where calls go: the options of a client for that, and the expressions that it is made of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

from .markdown import cell, code, inline
from .text import clean, comment, literal, sentence

if TYPE_CHECKING:
    from specwright import ir
    from specwright.names import NameTable

    from .scope import Scope

_PLAIN = re.compile(r"[A-Za-z0-9._~-]*")


class ChoiceView(Struct, frozen=True):
    """An option of a client that says where calls go; `says` is what it is."""

    name: str
    annotation: str
    default: str
    says: str


class AddressView(Struct, frozen=True):
    """A place where the API is, for a list of them."""

    url: str
    says: str


def server_choices(names: NameTable, api: ir.Api, scope: Scope) -> tuple[ChoiceView, ...]:
    """Return the options of a client that say where calls go."""
    views: list[ChoiceView] = []
    if names.servers.environments:
        known = ", ".join(literal(name) for name in names.servers.environments)
        usual = literal(next(iter(names.servers.environments)))
        scope.checking("typing", "Literal")
        views.append(
            ChoiceView(
                "environment",
                f"Literal[{known}] | None",
                "None",
                f"Which of the places where the API is; `{comment(usual)}` unless you say otherwise.",
            )
        )
    for name, variables in names.servers.choices(api).items():
        values = _values(variables)
        written = f"Literal[{', '.join(map(literal, values))}]" if values else "str"
        if values:
            scope.checking("typing", "Literal")
        defaults = {variable.default for variable in variables}
        is_one = len(defaults) == 1
        docs = next((v.docs.description for v in variables if v.docs.description), None)
        says = (
            " ".join((docs or "").split())
            or f"What stands for {code(f'{{{name}}}')} in the address"
        )
        views.append(
            ChoiceView(
                names.servers.variables[name],
                written if is_one else f"{written} | None",
                literal(variables[0].default) if is_one else "None",
                cell(comment(sentence(says))),
            )
        )
    return tuple(views)


def _values(variables: list[ir.HostVariable]) -> tuple[str, ...]:
    """Return the values that a variable can have in some address, nothing if it can be any text."""
    if any(not variable.values for variable in variables):
        return ()
    return tuple(dict.fromkeys(v for found in variables for v in (*found.values, found.default)))


def base_url(api: ir.Api, names: NameTable) -> str:
    """Return the expression for the address that the caller gives, or the usual one without it."""
    given = f'given(base_url, "{names.environment}_BASE_URL")'
    if api.receiver() is not None and not any(api.operations()):
        return f'{given} or "http://localhost"'  # there is nothing to call
    if names.servers or not api.hosts or not api.hosts[0].is_absolute:
        return given
    return f"{given} or {literal(api.hosts[0].template)}"


def servers(api: ir.Api, names: NameTable, scope: Scope) -> str | None:
    """Return the expression for what a client knows of where calls go, if there is a choice."""
    if not names.servers:
        return None
    found = names.servers
    urls = {name: url(host, names, api) for name, host in found.environments.items()}
    if not urls and api.hosts and api.hosts[0].is_absolute:
        urls = {"": url(api.hosts[0], names, api)}
    arguments = [literal(urls)]
    if found.environments:
        arguments += ["environment=environment", "base_url=base_url"]
    choices = found.choices(api)
    if choices:
        entries = (
            f"{literal(option)}: ({option}, {literal(list(_values(choices[name])))})"
            for name, option in found.variables.items()
        )
        arguments.append(f"variables={{{', '.join(entries)}}}")
    return f"{scope.symbol('._servers', 'Servers')}({', '.join(arguments)})"


def own_servers(operation: ir.Operation, names: NameTable, api: ir.Api) -> str | None:
    """Return where an operation is by environment, if that is not where the API is."""
    found = names.servers.own.get(operation.id)
    if found is None:
        return None
    return literal({name: url(host, names, api) for name, host in found.items()})


def url(host: ir.Host, names: NameTable, api: ir.Api) -> str:
    """Return an address as the runtime takes it: the options of the client in braces.

    A default stands beside its option where a caller who says nothing would not have it, or where
    it has characters that are only taken from the API itself.
    """
    found = host.template
    choices = names.servers.choices(api)
    for variable in host.variables:
        several = len({v.default for v in choices[variable.name]}) > 1
        usual = f"={variable.default}" if several or not _PLAIN.fullmatch(variable.default) else ""
        option = names.servers.variables[variable.name]
        found = found.replace(f"{{{variable.name}}}", f"{{{option}{usual}}}")
    return found


def addresses(api: ir.Api, names: NameTable) -> tuple[AddressView, ...]:
    """Return the places where the API is, if there are several and no option to choose from them."""
    if names.servers.environments or len(api.hosts) < 2:
        return ()
    said = (inline(clean(host.docs.description or "")) for host in api.hosts)
    return tuple(
        AddressView(code(host.address), f": {sentence(text)}" if text else ".")
        for host, text in zip(api.hosts, said, strict=True)
    )
