"""Programs that make one call through this surface, and run as they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from specwright.view.samples import Entries, call_lines
from specwright.view.text import comment, literal

from .credentials import configuring_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright import ir

    from .writer import PageWriter


class Program(Struct, frozen=True):
    """What a program calls, and what with."""

    api: str
    method: str
    values: tuple[str, ...]
    """The lines that set a variable for each argument, as they stand in the block of the client."""
    passed: tuple[str, ...]
    """The arguments of the call."""
    credentials: tuple[ir.Credential, ...]
    used: frozenset[ir.ModelId]
    """The models that the values are made of."""
    summary: str
    is_shown: bool
    """Whether the call returns something."""


def variable_of(argument: str, package: str) -> str:
    """Return the variable that holds an argument: not one that the program needs itself."""
    needed = {
        "api_client",
        "api_instance",
        "api_response",
        "configuration",
        "os",
        "pprint",
        "print",
    }
    return f"{argument}_" if argument in {*needed, package.partition(".")[0]} else argument


def program_lines(program: Program, writer: PageWriter) -> tuple[str, ...]:
    """Return the lines of a program; one for the asynchronous flavour has a coroutine `main`."""
    is_async = writer.names.is_async
    package = writer.names.package
    body = tuple(_call_lines(program, writer))
    return (
        *(("import asyncio",) if is_async else ()),
        "import os",
        *(("from pprint import pprint",) if program.is_shown else ()),
        "",
        f"import {package}",
        *writer.imports(set(program.used)),
        f"from {package}.rest import ApiException",
        "",
        f"# The host is {comment(writer.host)}, unless the environment names another one.",
        "# More can be set: configuration.py says what.",
        *_configuration(package, writer),
        *_credentials(program.credentials),
        "",
        "",
        f"{'async ' if is_async else ''}def main() -> None:",
        *(f"    {line}" if line else "" for line in body),
        "",
        "",
        "asyncio.run(main())" if is_async else "main()",
    )


def _configuration(package: str, writer: PageWriter) -> tuple[str, ...]:
    found = (("", literal(writer.variable)), ("", literal(writer.host)))
    host = Entries("os.environ.get(", found, ")", is_call=True)
    made = Entries(f"{package}.Configuration(", (("host=", host),), ")", is_call=True)
    return call_lines(made, "configuration = ")


def _credentials(found: tuple[ir.Credential, ...]) -> Iterator[str]:
    if len(found) > 1:
        yield ""
        yield "# The API takes any of these, or what of it belongs together: keep what you have."
    for credential in found:
        yield ""
        yield from configuring_lines(credential)


def _call_lines(program: Program, writer: PageWriter) -> Iterator[str]:
    is_async = writer.names.is_async
    package = writer.names.package
    wait = "await " if is_async else ""
    made = Entries(f"{package}.ApiClient(", (("", "configuration"),), ")", is_call=True)
    yield from call_lines(made, f"{'async ' if is_async else ''}with ", " as api_client:", used=4)
    instance = Entries(f"{package}.{program.api}(", (("", "api_client"),), ")", is_call=True)
    yield from call_lines(instance, "api_instance = ", indent=4, used=4)
    yield from program.values
    yield ""
    yield "    try:"
    yield f"        # {program.summary}"
    method = f"{program.api}->{program.method}"
    before = "api_response = " if program.is_shown else ""
    yield from _call(f"{before}{wait}api_instance.{program.method}(", program.passed)
    if program.is_shown:
        yield from _call("print(", (literal(f"The response of {method}:\n"),))
        yield "        pprint(api_response)"
    yield "    except ApiException as e:"
    yield from _call("print(", (f'f"Exception when calling {method}: {{e}}"',))


def _call(opening: str, arguments: tuple[str, ...]) -> tuple[str, ...]:
    members = tuple(("", argument) for argument in arguments)
    return tuple(
        f"{' ' * 8}{line}"
        for line in call_lines(Entries(opening, members, ")", is_call=True), used=12)
    )
