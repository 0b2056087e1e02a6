"""What a valid request is answered with: one of the responses that the API describes."""

from __future__ import annotations

import json
import re
from http import HTTPStatus
from typing import TYPE_CHECKING

from msgspec import Struct

from specwright import ir

from .conforms import conforms
from .examples import example_of
from .message import Refusal
from .samples import concrete_type, sample_of
from .streams import stream_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_CODE = re.compile(r"[1-5][0-9][0-9]")
_CLASS = re.compile(r"([1-5])XX", re.IGNORECASE)
_PREFERENCE = re.compile(r'\s*code\s*=\s*"?([^";]*)"?', re.IGNORECASE)
_OK = 200


class Answer(Struct, frozen=True):
    """A response ready to be sent; `content_type` is None without a body."""

    status: int
    content_type: str | None = None
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()


def preferred_status(prefer: str | None) -> str | None:
    """Return the status that a `Prefer` header asks for with `code=...` (RFC 7240), or None."""
    for preference in (prefer or "").split(","):
        found = _PREFERENCE.match(preference)
        if found is not None:
            return found[1].strip()
    return None


def answer_of(
    operation: ir.Operation,
    models: Mapping[ir.ModelId, ir.Model],
    prefer: str | None,
    *,
    streams: bool = False,
) -> Answer | Refusal:
    """Return the answer of an operation: its success, or the documented response asked for.

    With `streams` its success is the stream that it sends.
    """
    wanted = preferred_status(prefer)
    if wanted is None and streams and operation.stream is not None:
        status = _status(operation.success) if operation.success is not None else _OK
        stream = operation.stream
        return Answer(status, stream.content_type, stream_of(stream, models))
    if wanted is None:
        response = _usual(operation)
        return _answer(response, _status(response), models) if response else Answer(_OK)
    found = _described(operation.responses, wanted)
    if found is None:
        known = ", ".join(response.status for response in operation.responses)
        message = f"the operation has no response {shown_status(wanted)}, only {known}"
        return Refusal(400, message, (message,))
    answer = _answer(found, int(wanted), models)
    applied = ("Preference-Applied", f"code={wanted}")
    return Answer(answer.status, answer.content_type, answer.body, (applied,))


def shown_status(wanted: str) -> str:
    """Return a status as a client wrote it, cut short if it is no status."""
    return wanted if _CODE.fullmatch(wanted) else f"'{wanted[:20]}'"


def _usual(operation: ir.Operation) -> ir.Response | None:
    """Return the success, or else `default`, or else what is no error."""
    if operation.success is not None:
        return operation.success
    fallback = next((r for r in operation.responses if r.status == "default"), None)
    redirect = next((r for r in operation.responses if r.status.startswith("3")), None)
    return redirect or fallback


def _described(responses: Sequence[ir.Response], wanted: str) -> ir.Response | None:
    """Return the response for a status: the code, then its class, then `default`.

    OpenAPI 3.1, 4.8.16; a status of 1xx is never the last of an exchange.
    """
    if not _CODE.fullmatch(wanted) or wanted.startswith("1"):
        return None
    for status in (wanted, f"{wanted[0]}XX", "DEFAULT"):
        for response in responses:
            if response.status.upper() == status:
                return response
    return None


def _status(response: ir.Response) -> int:
    """Return the code of a response: 200 for `2XX`, for `default` and for what is no code."""
    if _CODE.fullmatch(response.status) and not response.status.startswith("1"):
        return int(response.status)
    found = _CLASS.fullmatch(response.status)
    return int(found[1]) * 100 if found is not None and found[1] != "1" else _OK


def _answer(response: ir.Response, status: int, models: Mapping[ir.ModelId, ir.Model]) -> Answer:
    if status in {HTTPStatus.NO_CONTENT, HTTPStatus.RESET_CONTENT, HTTPStatus.NOT_MODIFIED}:
        return Answer(status)
    match response.kind:
        case "none":
            return Answer(status)
        case "json":
            content_type = concrete_type(response.content_type, "application/json")
            return Answer(status, content_type, _json(response, models))
        case "text":
            content_type = concrete_type(response.content_type, "text/plain")
            return Answer(status, content_type, _raw(response, content_type))
        case "bytes":
            content_type = concrete_type(response.content_type, "application/octet-stream")
            return Answer(status, content_type, _raw(response, content_type))


def _json(response: ir.Response, models: Mapping[ir.ModelId, ir.Model]) -> bytes:
    type_ = response.type if response.type is not None else ir.Anything()
    example = response.example
    if example is not None and conforms(example, type_, models):
        try:
            return _encoded(example)
        except ValueError:
            # YAML has numbers that JSON has not, such as `.nan`.
            pass
    return _encoded(example_of(type_, models))


def _encoded(value: ir.Json) -> bytes:
    return json.dumps(value, ensure_ascii=False, allow_nan=False).encode("utf-8", "replace")


def _raw(response: ir.Response, content_type: str) -> bytes:
    match response.example:
        case None:
            return sample_of(content_type)
        case str() as text:
            return text.encode("utf-8", "replace")
        case other:
            return json.dumps(other, ensure_ascii=False).encode("utf-8", "replace")
