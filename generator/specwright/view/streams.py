"""Methods that give streams: what they return, and their signatures where a parameter asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from specwright.names import field_key

from .text import literal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright import ir
    from specwright.names import OperationNames

    from .annotations import Annotations

_WIDTH = 112
"""Columns for the parameters of an overload: the rest of a line is its indentation."""


class OverloadView(Struct, frozen=True):
    """A signature of a method that has several, its parameters packed into lines."""

    decorator: str
    lines: tuple[str, ...]
    returns: str
    comment: str
    """What keeps the formatter from giving each parameter a line of its own."""


class StreamWriter(Struct, frozen=True):
    """Writes what is particular to the method of an operation that streams, or may stream."""

    annotations: Annotations
    operation: ir.Operation
    names: OperationNames

    def awaited(self) -> str:
        """Return what makes the asynchronous method, and import it."""
        scope = self.annotations.scope
        stream = self.operation.stream
        if self.operation.websocket is not None:
            return scope.symbol("~_websockets", "awaited_connection")
        if stream is None:
            return scope.symbol("~_resource", "awaited")
        if stream.chosen_by is None:
            return scope.symbol("~_streaming", "awaited_stream")
        scope.symbol("typing", "Any")
        return scope.symbol("~_streaming", "awaiting")

    def returns(self, plain: str) -> str:
        """Return what the method returns; `plain` is that without a stream.

        Where its signatures say it, the method itself need not.
        """
        stream = self.operation.stream
        if stream is None:
            return plain
        if stream.chosen_by is None:
            return self._stream()
        return self.annotations.scope.symbol("typing", "Any")

    def form(self, plain: str) -> str:
        """Return the value that decodes the answer; `plain` is that without a stream."""
        written = self._stream().replace("builtins.", "")
        return self._either(written, plain)

    def arguments(self) -> Iterator[tuple[str, str]]:
        """Yield the arguments of the call that a stream adds."""
        stream = self.operation.stream
        if stream is None:
            return
        yield "accept", self._either(literal(stream.content_type), literal("application/json"))
        if stream.envelope is not None:
            yield "envelope", literal(stream.envelope)

    def overloads(
        self, signature: tuple[str, ...], plain: str
    ) -> tuple[tuple[OverloadView, ...], tuple[OverloadView, ...]]:
        """Return the signatures of both flavours, none if the method has one alone.

        Args:
            signature: The parameters of the method.
            plain: What it returns if it is not asked for a stream.
        """
        name = self._name()
        if name is None:
            return (), ()
        scope = self.annotations.scope
        any_of = scope.symbol("typing", "Literal")
        written = next(p for p in signature if p.startswith(f"{name}: "))
        asked = f"{name}: {any_of}[True]"
        refused = written.replace(": bool", f": {any_of}[False]", 1)
        either = f"{name}: bool"
        scope.checking("~_streaming", "AsyncStream")
        streams = (self._stream(), f"Async{self._stream()}")
        found: list[tuple[OverloadView, ...]] = []
        for stream in streams:
            kinds = ((refused, plain), (asked, stream), (either, f"{plain} | {stream}"))
            found.append(
                tuple(
                    self._overload(tuple(p if p != written else c for p in signature), returns)
                    for c, returns in kinds
                )
            )
        return found[0], found[1]

    def _overload(self, signature: tuple[str, ...], returns: str) -> OverloadView:
        lines = [""]
        for parameter in ("self", *signature):
            longer = f"{lines[-1]} {parameter},".lstrip()
            if len(longer) > _WIDTH:
                lines.append(f"{parameter},")
            else:
                lines[-1] = longer
        fits = all(len(line) <= _WIDTH for line in lines) and len(returns) < _WIDTH - 20
        decorator = self.annotations.scope.symbol("typing", "overload")
        comment = "  # fmt: skip" if fits and len(lines) > 1 else ""
        return OverloadView(decorator, tuple(lines), returns, comment)

    def _either(self, stream: str, plain: str) -> str:
        name = self._name()
        return stream if name is None else f"{stream} if {name} is True else {plain}"

    def _name(self) -> str | None:
        """Return the parameter that asks for the stream."""
        stream = self.operation.stream
        if stream is None or stream.chosen_by is None:
            return None
        place, name = stream.chosen_by
        key = field_key(name) if place == "body" else f"{place}:{name}"
        return self.names.parameters[key]

    def _stream(self) -> str:
        return stream_annotation(self.operation, self.annotations)


def stream_annotation(operation: ir.Operation, annotations: Annotations) -> str:
    """Return the type of the stream of an operation, as the synchronous client gives it."""
    stream = operation.stream
    item = stream.item if stream is not None else None
    scope = annotations.scope
    if item is None:
        written = scope.symbol("~_streaming", "ServerSentEvent")
    else:
        written = annotations.output(item)
    return f"{scope.symbol('~_streaming', 'Stream')}[{written}]"
