"""Examples: programs that make one call with values that the API takes, and run as they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct, field

from specwright import ir
from specwright.names.inflection import singular_of
from specwright.names.words import words

from .arguments import arguments_of
from .inputs import body_needs_type
from .pagination import paged_accessor
from .samples import Call, Entries, NoSampleError, Samples, call_lines, effort, source_of
from .samples.fits import as_object, fits

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specwright.names import NameTable

    from .arguments import Argument
    from .samples import Part

_PLACEHOLDER = '"..."'
"""What stands for a credential: nobody takes it for a real one, and every server reads it."""


class Example(Struct, frozen=True):
    """A call, and how the client that makes it comes to be."""

    client: tuple[tuple[str, Part], ...]
    """The options of the client."""
    call: Call
    raw: Call
    """The same call for the whole answer."""
    paged: Call | None
    """The same call for all items of a list that comes in pages, None for any other."""
    returns: bool
    """Whether there is something to print."""
    streams: bool
    """Whether it comes piece by piece."""
    opens: bool = False
    """Whether it opens a WebSocket."""
    message: Call | None = None
    """A message to that, None if nothing is known of one."""

    def sync_lines(self, package: str, client: str) -> tuple[str, ...]:
        """Return a program for the synchronous client."""
        if self.opens:
            return (
                *self.setup_lines(package, (client,), client),
                *self.call.lines("with ", " as connection:"),
                *(self.message.lines(indent=4) if self.message is not None else ()),
                "    for message in connection:",
                "        print(message)",
            )
        if self.streams:
            return (
                *self.setup_lines(package, (client,), client),
                *self.call.lines("for item in ", ":"),
                "    print(item)",
            )
        return (
            *self.setup_lines(package, (client,), client),
            *self.call.lines("result = " if self.returns else ""),
            *(("print(result)",) if self.returns else ()),
        )

    def setup_lines(self, package: str, imported: tuple[str, ...], client: str) -> tuple[str, ...]:
        """Return the lines that import something and make a synchronous client."""
        names = tuple(("", name) for name in imported)
        line = f"from {package} import {', '.join(imported)}"
        bracketed = call_lines(Entries("(", names, ")"), f"from {package} import ")
        return (
            *((line,) if len(bracketed) == 1 else bracketed),
            "",
            *call_lines(Entries(f"{client}(", self.client, ")", is_call=True), "client = "),
        )

    def async_lines(self, package: str, client: str) -> tuple[str, ...]:
        """Return a program for the asynchronous client."""
        made = Entries(f"{client}(", self.client, ")", is_call=True)
        before = "result = await " if self.returns else "await "
        calls = (
            *self.call.lines(before, indent=8),
            *(("        print(result)",) if self.returns else ()),
        )
        if self.opens:
            calls = (
                *self.call.lines("async with ", " as connection:", indent=8),
                *(self.message.lines("await ", indent=12) if self.message is not None else ()),
                "            async for message in connection:",
                "                print(message)",
            )
        if self.streams:
            calls = (
                *self.call.lines("async for item in await ", ":", indent=8),
                "            print(item)",
            )
        return (
            "import asyncio",
            "",
            f"from {package} import {client}",
            "",
            "",
            "async def main() -> None:",
            *call_lines(made, "async with ", " as client:", indent=4),
            *calls,
            "",
            "",
            "asyncio.run(main())",
        )


class ExampleWriter(Struct, frozen=True):
    """Writes the examples of an API's operations."""

    api: ir.Api
    names: NameTable
    values: Mapping[str, ir.Json] = field(default_factory=dict[str, "ir.Json"])
    """What to pass for some parameters, by the names that the API has for them."""

    def example(self, path: tuple[ir.Resource, ...], operation: ir.Operation) -> Example | None:
        """Return the example of an operation, or None if no valid call of it is known."""
        try:
            arguments = self._arguments(operation)
        except NoSampleError:
            return None
        resource = self.names.attributes(tuple(resource.name for resource in path))
        method = self.names.operations[operation.id].method
        paged = paged_accessor(path, operation, self.names)
        return Example(
            self._client(operation),
            Call(f"client.{self.names.accessor(path, operation)}", arguments),
            Call(f"client.{resource}.with_raw_response.{method}", arguments),
            Call(f"client.{paged}", arguments) if paged is not None else None,
            operation.returned() is not None,
            operation.streams(),
            operation.websocket is not None,
            self._message(operation),
        )

    def _message(self, operation: ir.Operation) -> Call | None:
        """Return the call that sends a message, if it is known what one is."""
        socket = operation.websocket
        if socket is None or isinstance(socket.send, ir.Anything):
            return None
        try:
            value = Samples(self.api.models).value(socket.send, "message", None)
        except NoSampleError:
            return None
        part = source_of(value, socket.send, self.api, self.names, python_names=True)
        return Call("connection.send", (("", part),))

    def _client(self, operation: ir.Operation) -> tuple[tuple[str, Part], ...]:
        """Return the options of a client that may make a call: the first credentials that do."""
        needed = operation.security[0] if operation.security else ()
        return tuple(
            (f"{option}=", _PLACEHOLDER)
            for credential in needed
            for option in self.names.credentials[credential].usual
        )

    def _arguments(self, operation: ir.Operation) -> tuple[tuple[str, Part], ...]:
        names = self.names.operations[operation.id]
        body = operation.body
        # Names in a body that is passed whole are sent as they are.
        translates = (
            body is not None
            and body.fields is not None
            and body_needs_type(self.api, self.names, operation)
        )
        whole = as_object(body.example) if body is not None else None
        arguments = arguments_of(operation, names)
        found: list[tuple[str, Part]] = []
        chosen = _chosen(arguments, operation, whole)
        chosen += [a for a in arguments if a.wire in self.values and a not in chosen]
        for argument in chosen:
            in_body = argument.place == "body"
            example = self.values.get(argument.wire or "", argument.example)
            if in_body and argument.wire is not None and whole is not None:
                given = whole.get(argument.wire)
                if (
                    argument.wire not in self.values
                    and given is not None
                    and fits(given, argument.type, self.api.models)
                ):
                    example = given
            value = self._value(argument, example, operation)
            part = source_of(
                value,
                argument.type,
                self.api,
                self.names,
                python_names=in_body and translates,
            )
            found.append(("" if argument.positional else f"{argument.name}=", part))
        return tuple(found)

    def _value(self, argument: Argument, example: ir.Json, operation: ir.Operation) -> object:
        name = argument.wire or argument.name
        is_id = argument.place == "path"
        if is_id and argument.name == "id":
            name = _subject(operation.path, argument.wire or "")
        value = Samples(self.api.models).value(argument.type, name, example, is_id=is_id)
        if argument.place != "body" and value in ({}, []):
            raise NoSampleError(name)  # what has no members is not sent
        return value


def _chosen(
    arguments: tuple[Argument, ...], operation: ir.Operation, example: dict[str, Any] | None
) -> list[Argument]:
    """Return the arguments of an example: those that the API has to get.

    A body that is required, and has no part that is, has one of its parts: without any it says
    nothing. A body that may be anything is left out where it may be.
    """
    body = operation.body
    found = [a for a in arguments if a.needed]
    if body is None or any(a.place == "body" and a.wire is not None for a in found):
        return found
    if body.fields is None:
        is_open = isinstance(body.type, ir.Anything | ir.Dictionary)
        return [a for a in found if a.required or not is_open]
    parts = [a for a in arguments if a.place == "body" and not a.docs.deprecated]
    parts.sort(key=lambda a: (a.wire not in (example or {}), effort(a.type)))
    return [*found, *parts[:1]] if body.required else found


def _subject(path: str, parameter: str) -> str:
    """Return what an `id` in a path is the id of: that of `/pets/{id}` is a `pet id`."""
    before = path.partition(f"{{{parameter}}}")[0].rstrip("/").rpartition("/")[2]
    return " ".join((*singular_of(words(before)), "id")) if "{" not in before else "id"
