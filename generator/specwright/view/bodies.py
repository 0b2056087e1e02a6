"""The body of a call, as arguments of the call that a method makes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from specwright import ir
from specwright.names import field_key

from .inputs import body_needs_type, needs_type
from .styles import encoding_call, is_encoded
from .text import literal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright.names import NameTable, OperationNames

    from .annotations import Annotations

_ARGUMENTS = {
    "json": "body",
    "form": "form",
    "multipart": "multipart",
    "text": "text",
    "bytes": "content",
}
_USUAL = {
    "json": "application/json",
    "form": "application/x-www-form-urlencoded",
    "text": "text/plain",
}
"""The content types that the runtime takes without being told."""


class ArgumentView(Struct, frozen=True):
    """An argument of the call that a method makes."""

    name: str
    value: str


class BodyWriter(Struct, frozen=True):
    """Writes the bodies of the calls of one module."""

    api: ir.Api
    names: NameTable
    annotations: Annotations

    def arguments(self, operation: ir.Operation, found: OperationNames) -> Iterator[ArgumentView]:
        """Yield the arguments that say what an operation sends, and how."""
        body = operation.body
        if body is None:
            return
        is_choice = bool(body.content_types) and body.kind not in {"text", "bytes"}
        is_typed = body_needs_type(self.api, self.names, operation)
        argument = "body" if is_choice else _ARGUMENTS[body.kind]
        if body.fields is None:
            yield ArgumentView(argument, found.body)
        else:
            by_python = is_typed and argument == "body"
            yield ArgumentView(argument, self._entries(body, found, by_python=by_python))
        if is_typed:
            written = self.annotations.references.inputs(found)
            if body.fields is None:
                member = self.annotations.scope.symbol("~_encode", "member_type")
                written = f"{member}({written}, {literal(found.body)})"
            yield ArgumentView("body_type", written)
        kinds = {body.kind} if not is_choice else {"multipart"}
        files = [literal(f.name) for f in body.fields or () if not f.read_only and is_file(f.type)]
        if "multipart" in kinds and files:
            yield ArgumentView("files", f"({', '.join(files)},)")
        if body.content_types:
            yield ArgumentView("content_type", found.content_type)
            offered = ", ".join(map(literal, body.content_types))
            yield ArgumentView("content_types", f"({offered})")
        elif body.kind != "multipart" and body.content_type != _USUAL.get(body.kind):
            yield ArgumentView("content_type", literal(body.content_type))

    def _entries(self, body: ir.Body, found: OperationNames, *, by_python: bool) -> str:
        """Return the mapping of an object that is written out in the signature."""
        encodings = {encoding.name: encoding for encoding in body.encodings}
        is_form = body.kind in {"form", "multipart"} or bool(body.content_types)
        entries: list[str] = []
        for f in body.fields or ():
            if not f.read_only:
                name = found.parameters[field_key(f.name)]
                encoding = encodings.get(f.name)
                value = name
                if is_form and is_encoded(f.type):
                    value = f"{self.annotations.scope.symbol('~', '_styles')}.as_base64({name})"
                if encoding is not None:
                    value = self._encoded(f, encoding, value, found)
                entries.append(f"{literal(name if by_python else f.name)}: {value}")
        value = f"{{{', '.join(entries)}}}"
        needs_it = body.required or any(f.required and not f.read_only for f in body.fields or ())
        if needs_it:
            return value
        optional = self.annotations.scope.symbol("~_request", "optional_body")
        return f"{optional}({value})"

    def _encoded(self, f: ir.Field, encoding: ir.Encoding, name: str, found: OperationNames) -> str:
        value = name
        scope = self.annotations.scope
        if needs_type(f.type, self.api, self.names) and ir.references(f.type):
            inputs = self.annotations.references.inputs(found)
            value = f"{scope.symbol('~', '_styles')}.translated({name}, {inputs}, {literal(name)})"
        call = encoding_call(encoding, f.type, value)
        if call is None:
            return name
        module = self.annotations.scope.symbol("~", call.partition(".")[0])
        return f"{module}.{call.partition('.')[2]}"


def is_file(found: ir.Type) -> bool:
    """Return whether a field of a form is a file, or several."""
    match found:
        case ir.Bytes():
            return True
        case ir.Array():
            return is_file(found.items)
        case ir.Nullable():
            return is_file(found.inner)
        case _:
            return False
