"""What a stream is made of: answers in, typed items out, the same for both flavours of client."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Literal, get_args

from pydantic_core import to_json

from ._decode import decode
from ._errors import APIError, APIResponseValidationError, request_id
from ._framing import LineDecoder, SequenceDecoder, TextDecoder
from ._narrow import is_object
from ._response import log_once
from ._sse import EventDecoder, ServerSentEvent
from ._streamed import broken

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import httpx2

    from ._request import Call

log = logging.getLogger(__package__)

RECONNECT_DELAY = 1.0
"""Seconds before a broken stream is resumed, where the server does not say how many."""

_LINES = ("application/jsonl", "application/x-ndjson", "application/ndjson", "application/x-jsonlines")
_UNTOLD = frozenset({"", "text/plain", "application/octet-stream"})
"""What servers call an answer whose type nobody has told them."""


@dataclass(frozen=True, slots=True)
class EventRule:
    """What an event means: the first rule that applies to one decides, and without any it is skipped.

    A rule applies to events of some types (None for all) whose data starts with a text. With an
    `error_property` an event that is to be yielded is an error all the same if it has that property.
    """

    handle: Literal["yield", "done", "error"]
    events: tuple[str, ...] | None = None
    data_starts_with: str = ""
    error_property: str | None = None

    start: bytes = field(init=False, repr=False)
    """What the data starts with, as it is sent."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "start", self.data_starts_with.encode())


_NOTHING = object()
"""Stands for no item."""
USUAL_RULES = (EventRule("done", data_starts_with="[DONE]"), EventRule("yield"))
"""What events mean where nothing else is said: `[DONE]`, which is no JSON, ends a stream."""


class APIStreamError(APIError):
    """A stream that had begun well said that something went wrong.

    `event` is the type of the event that said so, `body` what it said, as JSON or else as text.
    """

    def __init__(self, response: httpx2.Response, event: ServerSentEvent, name: str | None) -> None:
        body = _parsed(event, event.data)
        super().__init__(_said(body, name) or event.data or "the stream failed", request=response.request)
        self.response = response
        self.status_code = response.status_code
        self.request_id = request_id(response)
        self.event = event.event
        self.body = body


def _said(body: object, name: str | None) -> str | None:
    """Return the sentence in an error, which may be within its property of a name."""
    if isinstance(body, str):
        return body
    if not is_object(body):
        return None
    if name is not None and name in body:
        return _said(body[name], None)
    return next((said for key in ("message", "detail", "error") if (said := _said(body.get(key), None))), None)


class Source:
    """Where the items of a stream come from; the same for both flavours."""

    def __init__(self, client: Any, call: Call, response: httpx2.Response) -> None:
        self.client = client  # kept: a client that nobody holds closes its connections
        self.call = call
        self.response = response
        self.is_done = False
        self.reconnects = 0
        self.last_event_id = ""
        self.retry: int | None = None
        self._item = get_args(call.returns)[0]
        self._rules: Sequence[EventRule] = client.event_rules or USUAL_RULES
        self._decoder = _decoder(call, response)
        self._left = 0

    def items(self, chunk: bytes) -> Iterator[Any]:
        """Yield the items that end in a chunk."""
        decoder = self._decoder
        try:
            if isinstance(decoder, EventDecoder):
                for event in decoder.feed(chunk):
                    item = self._of_event(event)
                    if item is not _NOTHING:
                        yield item
                    elif self.is_done:
                        return
                self.retry = self.retry if decoder.retry is None else decoder.retry
            else:
                for text in decoder.feed(chunk):
                    yield from self._of_text(text, is_forgiving=decoder.is_forgiving)
        except ValueError as error:
            raise self._unreadable(str(error)) from error

    def rest(self) -> Iterator[Any]:
        """Yield what is left at the end: a line may lack its end, and an event may not."""
        decoder = self._decoder
        if not isinstance(decoder, EventDecoder):
            for text in decoder.finish():
                yield from self._of_text(text, is_forgiving=decoder.is_forgiving)

    def _of_event(self, event: ServerSentEvent) -> Any:
        """Return the item of an event, or `_NOTHING` if it has none."""
        self.last_event_id = event.id
        self._left = self.reconnects
        for rule in self._rules:
            if (rule.events is None or event.event in rule.events) and event.content.startswith(rule.start):
                break
        else:
            return _NOTHING
        if rule.handle == "error" or (rule.error_property is not None and _has(event, rule.error_property)):
            raise APIStreamError(self.response, event, rule.error_property)
        if rule.handle == "done":
            self.is_done = True
            return _NOTHING
        if self._item is ServerSentEvent:
            return event
        if not event.content:
            return _NOTHING  # it says nothing, as an empty line of JSON Lines does
        return self._decoded(event.content if self.call.envelope is None else self._whole(event))

    def _of_text(self, text: bytes, *, is_forgiving: bool) -> Iterator[Any]:
        try:
            yield self._decoded(text)
        except APIResponseValidationError as error:
            if not is_forgiving or error.deviations:
                raise
            log.warning("%s %s: %s", self.call.method, self.call.path, error)

    def _whole(self, event: ServerSentEvent) -> bytes:
        """Return an event as the JSON object that OpenAPI describes it as."""
        data = event.content
        if self.call.envelope == "text" or _parsed(event, _NOTHING) is _NOTHING:
            data = to_json(event.data)
        parts = [b'{"data":' + data]
        if event.is_named:
            parts.append(b'"event":' + to_json(event.event))
        if event.id:
            parts.append(b'"id":' + to_json(event.id))
        return b",".join(parts) + b"}"

    def _decoded(self, text: bytes) -> Any:
        """Return an item.

        Raises:
            APIResponseValidationError: It is no JSON, or with `strict` not as documented.
        """
        try:
            value, deviations = decode(text, self._item)
        except ValueError:
            shown = text[:200].decode("utf-8", "replace")
            why = f"JSON was expected and {shown!r} came"
            raise self._unreadable(why) from None
        if deviations:
            said = "; ".join(map(str, deviations[:5]))
            message = f"{self.call.method} {self.call.path} sent an item that is not as documented: {said}"
            if self.client.strict:
                raise APIResponseValidationError(message, response=self.response, deviations=deviations)
            log_once(self.call.method, self._item, deviations, message)
        return value

    def _unreadable(self, why: str) -> APIResponseValidationError:
        return APIResponseValidationError(f"the stream cannot be read: {why}", response=self.response)

    def wait(self, error: httpx2.RequestError) -> float:
        """Return the seconds until a broken stream is resumed.

        Raises:
            APIConnectionError: It is not.
        """
        if self._left <= 0 or not self.last_event_id:
            raise broken(error, self.response) from error
        self._left -= 1
        log.info("%s %s: the stream broke, going on after %r", self.call.method, self.call.path, self.last_event_id)
        return RECONNECT_DELAY if self.retry is None else self.retry / 1000

    def resuming(self) -> Call:
        """Return the call that goes on after the last event."""
        return replace(self.call, headers={**(self.call.headers or {}), "Last-Event-ID": self.last_event_id})

    def resume(self, response: httpx2.Response) -> None:
        """Take another answer for the rest of the stream; one without content is its end."""
        self.response = response
        decoder = self._decoder = _decoder(self.call, response)
        if isinstance(decoder, EventDecoder):
            decoder.last_event_id = self.last_event_id


def _decoder(call: Call, response: httpx2.Response) -> EventDecoder | TextDecoder:
    """Return the decoder for an answer: that of its own type, or else that of the documented one.

    Raises:
        APIResponseValidationError: It is something else than a stream.
    """
    documented = _essence(call.accept)
    came = _essence(response.headers.get("content-type", ""))
    if came == "text/html":
        raise APIResponseValidationError("a stream was expected and text/html came", response=response)
    for kind in (came, documented):
        if kind in _LINES:
            return LineDecoder()
        if kind.endswith("json-seq"):
            return SequenceDecoder()
        if kind == "text/event-stream":
            if kind == came or came in _UNTOLD:
                return EventDecoder()
            message = f"a stream of events was expected and {came} came"
            raise APIResponseValidationError(message, response=response)
    return LineDecoder()


def _essence(content_type: str) -> str:
    return content_type.partition(";")[0].strip().lower()


def _has(event: ServerSentEvent, name: str) -> bool:
    """Return whether the data of an event is an object with something under a name."""
    if name.encode() not in event.content:
        return False
    data = _parsed(event, None)
    return is_object(data) and data.get(name) is not None


def _parsed(event: ServerSentEvent, otherwise: object) -> object:
    """Return what an event says as JSON, or something else if it is none."""
    try:
        return event.json()
    except ValueError:
        return otherwise
