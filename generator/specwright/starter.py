"""An `sdk.yaml` to begin with: what is decided about a spec anyway, for somebody to change."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specwright import ir
    from specwright.names import NameTable

NAMES, RESOURCES = "names", "resources"
"""The parts of the file that may be values; everything else is in comments."""
_PLAIN = re.compile(r"[A-Za-z_/][\w ./{}@+~=-]*")
_WORDS = re.compile(r"(true|false|null|yes|no|on|off|y|n|~|\.inf|\.nan)", re.IGNORECASE)


def starter(
    api: ir.Api,
    names: NameTable,
    version: str,
    spec: str,
    schema: str | None,
    values: frozenset[str],
    edition: str,
) -> str:
    """Return the text of a configuration.

    Args:
        api: The API.
        names: What everything in it is called.
        version: The version of the package.
        spec: The name of the spec.
        schema: Where the JSON Schema of configurations is, for editors; None for no such line.
        values: Which parts are values; those change nothing as they are.
        edition: The edition of the output.
    """
    lines = [f"# yaml-language-server: $schema={_line(schema)}"] if schema is not None else []
    lines += [
        f"# What Specwright decides about {_line(spec)} by itself.",
        "# Change what should be otherwise; what is removed is decided as before.",
        "",
        f"edition: {edition}",
        *_shown(_names(api, names, version), is_value=NAMES in values),
        "",
        *_shown(_resources(api, names), is_value=RESOURCES in values),
        "",
        *_shown(_environments(names), is_value=False),
        "# `pagination` describes lists that come in pages; until then those that look like it are offered",
        "# behind `with_pagination`. `models` in a resource lists the schemas that have names of their own;",
        "# until then all of them have. `docs/configuration.md` has every key.",
    ]
    return "\n".join(lines) + "\n"


def _shown(lines: Sequence[str], *, is_value: bool) -> list[str]:
    return [line if is_value else f"# {line}".rstrip() for line in lines]


def _names(api: ir.Api, names: NameTable, version: str) -> list[str]:
    lines = [
        "organization:",
        f"  name: {_yaml(names.sync_client)}  # and Async{_line(names.sync_client)}",
        "targets:",
        "  python:",
        f"    package_name: {_yaml(names.package)}  # import {_line(names.package)}",
        f"    project_name: {_yaml(names.distribution)}  # pip install {_line(names.distribution)}",
        f"    version: {json.dumps(version)}",
        "client_settings:",
        f"  default_env_prefix: {_yaml(names.environment)}  # {names.environment}_BASE_URL",
    ]
    options = [line for credential in api.credentials for line in _option(credential, names)]
    return [*lines, *(["  opts:"] if options else []), *options]


def _option(credential: ir.Credential, names: NameTable) -> Iterator[str]:
    found = names.credentials[credential.id]
    for option, role, variable in zip(found.options, found.roles, found.variables, strict=True):
        yield f"    {_yaml(option)}:"
        yield f"      read_env: {_yaml(variable)}"
        yield f"      auth: {{security_scheme: {json.dumps(credential.id)}, role: {role}}}"


def _environments(names: NameTable) -> list[str]:
    found = names.servers.environments
    if not found:
        return []
    lines = (f"  {_yaml(name)}: {json.dumps(host.template)}" for name, host in found.items())
    return ["environments:", *lines, ""]


def _resources(api: ir.Api, names: NameTable) -> list[str]:
    lines = [line for r in api.resources for line in _resource(r, (r.name,), names, "  ")]
    return ["resources:", *lines] if lines else []


def _resource(
    resource: ir.Resource, path: tuple[str, ...], names: NameTable, indent: str
) -> Iterator[str]:
    children = [
        line
        for child in resource.children
        for line in _resource(child, (*path, child.name), names, f"{indent}    ")
    ]
    if not resource.operations and not children:
        return
    yield f"{indent}{_yaml(resource.name)}:  # client.{names.attributes(path)}"
    if resource.operations:
        yield f"{indent}  methods:"
    for operation in resource.operations:
        method = names.operations[operation.id].method
        endpoint = f"{operation.method.lower()} {operation.path}"
        yield f"{indent}    {_yaml(method)}: {_yaml(endpoint)}{_remark(operation)}"
    if children:
        yield f"{indent}  subresources:"
        yield from children


def _remark(operation: ir.Operation) -> str:
    """Return what else is decided about an operation, as a comment."""
    remarks = ["pages"] if operation.pagination is not None else []
    remarks += ["a stream"] if operation.streams() else []
    if operation.stream is not None and operation.stream.chosen_by is not None:
        remarks.append(f"a stream with {_line(operation.stream.chosen_by[1])}=True")
    remarks += ["a WebSocket"] if operation.websocket is not None else []
    return f"  # {', '.join(remarks)}" if remarks else ""


def _yaml(text: str) -> str:
    """Return a text as a value or a key of YAML: as it is, if that is no other value there."""
    is_plain = _PLAIN.fullmatch(text) and text == text.strip() and not _WORDS.fullmatch(text)
    return text if is_plain and text.isascii() else json.dumps(text)


def _line(text: str | None) -> str:
    """Return a text as a part of a comment, which ends with its line."""
    return json.dumps(text or "")[1:-1]
