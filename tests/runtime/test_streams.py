"""Streams over a real socket. What is expected stands in the specifications that are cited."""

from __future__ import annotations

import asyncio
import gc
import logging
from typing import TYPE_CHECKING, Annotated, Any, Literal

import pytest

from package import _framing, _items
from package._base_client import AsyncAPIClient, SyncAPIClient
from package._errors import (
    APIConnectionError,
    APIResponseValidationError,
    APITimeoutError,
    DeadlineExceededError,
)
from package._items import APIStreamError, EventRule
from package._models import BaseModel
from package._sse import ServerSentEvent
from package._unions import Discriminator, UnknownVariant
from tests.runtime.faults import Answer
from tests.runtime.streams import EVENTS, LINES, SEQUENCE, all_of, closed, following, opened, sent

if TYPE_CHECKING:
    from tests.runtime.conftest import Caller
    from tests.runtime.faults import FaultServer
    from tests.runtime.streams import Connect


class Piece(BaseModel):
    text: str


class Joined(BaseModel):
    type: Literal["joined"]
    who: str


class Left(BaseModel):
    type: Literal["left"]


class Whole(BaseModel):
    data: Piece
    event: str | None = None
    id: str | None = None


class WholeText(BaseModel):
    data: str
    event: str | None = None


Happening = Annotated[
    Joined | Left | UnknownVariant, Discriminator("type", {"joined": Joined, "left": Left})
]

Seen = tuple[str, str, str]
"""The type, the data and the last event id of an event."""

# HTML, 9.2.6: the examples of the section, and what its steps say.
SSE: tuple[tuple[str, bytes, list[Seen]], ...] = (
    ("lines of data", b"data: YHOO\ndata: +2\ndata: 10\n\n", [("message", "YHOO\n+2\n10", "")]),
    (
        "comment, id, reset of the id, and one space that goes away",
        b": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n",
        [
            ("message", "first event", "1"),
            ("message", "second event", ""),
            ("message", " third event", ""),
        ],
    ),
    (
        "empty data, and an event without an end",
        b"data\n\ndata\ndata\n\ndata:",
        [("message", "", ""), ("message", "\n", "")],
    ),
    ("with and without a space", b"data:test\n\ndata: test\n\n", [("message", "test", "")] * 2),
    ("an end of the line, no blank line", b"data: a\n\ndata: b\n", [("message", "a", "")]),
    ("returns", b"data: a\rdata: b\r\rdata: c\r\r", [("message", "a\nb", ""), ("message", "c", "")]),
    (
        "returns with line feeds",
        b"data: a\r\ndata: b\r\n\r\ndata: c\r\n\r\n",
        [("message", "a\nb", ""), ("message", "c", "")],
    ),
    (
        "all ends of lines beside each other",
        b"data: a\rdata: b\r\ndata: c\n\r\ndata: d\n\r",
        [("message", "a\nb\nc", ""), ("message", "d", "")],
    ),
    ("byte order mark", b"\xef\xbb\xbfdata: a\n\n", [("message", "a", "")]),
    ("a second mark is a part of the name", b"\xef\xbb\xbf\xef\xbb\xbfdata: a\n\n", []),
    ("types", b"event: add\ndata: 1\n\ndata: 2\n\n", [("add", "1", ""), ("message", "2", "")]),
    ("an event without data is none", b"event: add\nid: 7\n\ndata: 2\n\n", [("message", "2", "7")]),
    ("an id stays", b"id: 7\ndata: 1\n\ndata: 2\n\n", [("message", "1", "7"), ("message", "2", "7")]),
    ("an id with null is none", b"id: 1\ndata: a\n\nid: 2\x003\ndata: b\n\n", [("message", "a", "1"), ("message", "b", "1")]),
    ("unknown fields", b"Data: x\ndata : y\nfoo: z\ndata: a\n\n", [("message", "a", "")]),
    ("colons in values", b"data: a: b:c\n\n", [("message", "a: b:c", "")]),
    ("text", "data: Grüße 🚲\n\n".encode(), [("message", "Grüße 🚲", "")]),
    ("no text", b"data: \xff\n\n", [("message", "\ufffd", "")]),
    ("a retry that is no number", b"retry: 1x\nretry\ndata: a\n\n", [("message", "a", "")]),
    ("blank lines", b"\n\n\n\ndata: a\n\n\n\n\ndata: b\n\n\n", [("message", "a", ""), ("message", "b", "")]),
    ("nothing", b"", []),
)  # fmt: skip


def seen(events: list[ServerSentEvent]) -> list[Seen]:
    return [(event.event, event.data, event.id) for event in events]


@pytest.mark.parametrize("cut", ["whole", "bytes"])
@pytest.mark.parametrize(("stream", "expected"), [e[1:] for e in SSE], ids=[e[0] for e in SSE])
def test_events(
    connect: Connect, server: FaultServer, stream: bytes, expected: list[Seen], cut: str
) -> None:
    """Events are found however they arrive (HTML, 9.2.5 and 9.2.6)."""
    pieces = (stream,) if cut == "whole" else tuple(bytes([byte]) for byte in stream)
    server.script(sent(*filter(None, pieces)))
    caller = connect()
    assert seen(all_of(caller, opened(caller, ServerSentEvent))) == expected
    assert server.last.header("accept") == EVENTS


def test_the_bytes_of_a_chunk_may_end_anywhere(connect: Connect, server: FaultServer) -> None:
    """A cut between any two bytes changes nothing: mark, character, return and line feed, blank line."""
    stream = "\ufeffid: 1\r\ndata: ü\r\n\r\n: ping\n\nevent: e\ndata: {}\n\n".encode()
    cuts = range(1, len(stream))
    server.script(*(sent(stream[:cut], stream[cut:]) for cut in cuts))
    caller = connect()
    for _ in cuts:
        found = seen(all_of(caller, opened(caller, ServerSentEvent)))
        assert found == [("message", "ü", "1"), ("e", "{}", "1")]


def test_events_are_typed(connect: Connect, server: FaultServer) -> None:
    """An item is what the data of an event says, of the variant that it names; `[DONE]` ends a stream."""
    server.script(
        sent(
            b'data: {"type":"joined","who":"Ann"}\n\ndata: {"type":"left"}\n\n',
            b'data: {"type":"new","x":1}\n\ndata: [DONE]\n\ndata: {"type":"left"}\n\n',
        )
    )
    caller = connect()
    found = all_of(caller, opened(caller, Happening))
    assert [type(item) for item in found] == [Joined, Left, UnknownVariant]
    assert found[0].who == "Ann"


def test_events_as_a_whole(connect: Connect, server: FaultServer) -> None:
    """Where the whole event is documented, its type and its id are in the item (OpenAPI 3.2, 4.14.4)."""
    stream = b'event: add\nid: 4\ndata: {"text":"a"}\n\ndata: {"text":"b"}\n\n'
    server.script(sent(stream), sent(b'event: "\ndata: {"text"\n\n'))
    caller = connect()
    found = all_of(caller, opened(caller, Whole, envelope="json"))
    assert [(w.data.text, w.event, w.id) for w in found] == [("a", "add", "4"), ("b", None, "4")]
    texts = all_of(caller, opened(caller, WholeText, envelope="text"))
    assert [(w.data, w.event) for w in texts] == [('{"text"', '"')]


def test_an_item_that_is_not_as_documented(
    connect: Connect, server: FaultServer, caplog: pytest.LogCaptureFixture
) -> None:
    """It is taken as it is, and the log says so; a strict client raises."""
    server.script(sent(b'data: {"text":1}\n\n'), sent(b'data: {"text":1}\n\n'))
    with caplog.at_level(logging.WARNING, "package"):
        caller = connect()
        found = all_of(caller, opened(caller, Piece))
    assert found[0].to_dict() == {"text": 1}
    assert "$.text" in caplog.text
    strict = connect(strict=True)
    with pytest.raises(APIResponseValidationError) as raised:
        all_of(strict, opened(strict, Piece))
    assert raised.value.deviations[0].location == ("text",)


def test_an_event_that_cannot_be_read(connect: Connect, server: FaultServer) -> None:
    """The items before it come, and then an error that shows it; none is lost in silence."""
    server.script(sent(b'data: {"text":"a"}\n\ndata: oops\n\n', fault="held"))
    caller = connect()
    stream = opened(caller, Piece)
    assert following(caller, stream).text == "a"
    with pytest.raises(APIResponseValidationError, match="oops"):
        following(caller, stream)
    assert server.left.wait(5)
    with pytest.raises(StopIteration):
        following(caller, stream)


@pytest.mark.parametrize("kind", ["application/json", "text/html; charset=utf-8"])
def test_an_answer_that_is_no_stream(connect: Connect, server: FaultServer, kind: str) -> None:
    """What is no stream of events is not taken for an empty one."""
    server.script(Answer(body=b"{}", headers={"Content-Type": kind}))
    caller = connect()
    with pytest.raises(APIResponseValidationError, match=kind.partition(";")[0]):
        opened(caller, Piece)


def test_a_stream_without_a_type_is_the_documented_one(
    connect: Connect, server: FaultServer
) -> None:
    """A server that does not say what it sends means what it documents."""
    server.script(Answer(body=b'data: {"text":"a"}\n\n'))
    caller = connect()
    assert all_of(caller, opened(caller, Piece)) == [Piece(text="a")]


RULES = (
    EventRule("done", ("message_stop",)),
    EventRule("error", ("error",), error_property="error"),
    EventRule("yield", ("message", "delta"), error_property="error"),
    EventRule("yield", ("note",), data_starts_with="{"),
)


@pytest.fixture
def rules(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give clients the rules that a configuration says."""
    for kind in (SyncAPIClient, AsyncAPIClient):
        monkeypatch.setattr(kind, "event_rules", RULES)


@pytest.mark.usefixtures("rules")
def test_rules_for_events(connect: Connect, server: FaultServer) -> None:
    """The first rule that applies decides; an event that none is for is skipped."""
    server.script(
        sent(
            b'data: {"text":"a"}\n\nevent: ping\ndata: {"text":"b"}\n\nevent: delta\ndata: {"text":"c"}\n\n'
            b'event: note\ndata: d\n\nevent: note\ndata: {"text":"e"}\n\nevent: message_stop\ndata: {}\n\n'
            b'data: {"text":"f"}\n\n'
        )
    )
    caller = connect()
    assert [i.text for i in all_of(caller, opened(caller, Piece))] == ["a", "c", "e"]


@pytest.mark.usefixtures("rules")
@pytest.mark.parametrize(
    ("event", "message", "body"),
    [
        (
            b'event: error\ndata: {"error":{"type":"overloaded","message":"too much"}}',
            "too much",
            {"error": {"type": "overloaded", "message": "too much"}},
        ),
        (b"event: error\ndata: broken", "broken", "broken"),
        (b'data: {"text":"a","error":"no"}', "no", {"text": "a", "error": "no"}),
        (b'event: error\ndata: {"x":1}', '{"x":1}', {"x": 1}),
    ],
)
def test_errors_in_a_stream(
    connect: Connect, server: FaultServer, event: bytes, message: str, body: object
) -> None:
    """An event may say that something went wrong: what it says is the error."""
    answer = sent(b'data: {"text":"a","error":null}\n\n' + event + b"\n\n")
    server.script(
        Answer(200, headers={**answer.headers, "x-request-id": "r1"}, pieces=answer.pieces)
    )
    caller = connect()
    stream = opened(caller, Piece)
    assert following(caller, stream).text == "a"
    with pytest.raises(APIStreamError) as raised:
        following(caller, stream)
    assert (str(raised.value), raised.value.body) == (message, body)
    assert (raised.value.status_code, raised.value.request_id) == (200, "r1")


@pytest.mark.parametrize(
    ("kind", "stream", "expected"),
    [
        (LINES, b'{"text":"a"}\n{"text":"b"}\n', ["a", "b"]),
        ("application/x-ndjson", b'{"text":"a"}\r\n\r\n{"text":"b"}', ["a", "b"]),
        ("application/x-ndjson; charset=utf-8", b'\n \n{"text":"a"}\n', ["a"]),
        (LINES, '\ufeff{"text":"ü"}\n'.encode(), ["ü"]),
        (LINES, b"", []),
        (SEQUENCE, b'\x1e{"text":"a"}\n\x1e{"text":\n"b"}\n', ["a", "b"]),
        (SEQUENCE, b'\x1e\x1e{"text":"a"}\n\x1e{"text":"cut"\n\x1e{"text":"b"}', ["a", "b"]),
    ],
)
@pytest.mark.parametrize("cut", ["whole", "bytes"])
def test_texts(
    connect: Connect, server: FaultServer, kind: str, stream: bytes, expected: list[str], cut: str
) -> None:
    """JSON Lines and NDJSON have a text a line, RFC 7464 one after each record separator."""
    pieces = (stream,) if cut == "whole" else tuple(bytes([byte]) for byte in stream)
    server.script(sent(*filter(None, pieces), kind=kind))
    caller = connect()
    assert [i.text for i in all_of(caller, opened(caller, Piece, kind))] == expected


def test_numbers_of_a_sequence_that_may_have_been_cut(
    connect: Connect, server: FaultServer
) -> None:
    """A number or a word without whitespace after it is dropped (RFC 7464, 2.4)."""
    server.script(sent(b'\x1e1\n\x1e12\x1etrue \x1e"a"\x1enull', kind=SEQUENCE))
    caller = connect()
    assert all_of(caller, opened(caller, object, SEQUENCE)) == [1, True, "a"]


def test_a_line_that_is_no_json(connect: Connect, server: FaultServer) -> None:
    """It is an error that shows it."""
    server.script(sent(b'{"text":"a"}\n{"text"\n', kind=LINES))
    caller = connect()
    stream = opened(caller, Piece, LINES)
    assert following(caller, stream).text == "a"
    with pytest.raises(APIResponseValidationError, match="JSON was expected"):
        following(caller, stream)


@pytest.mark.parametrize("kind", [EVENTS, LINES, SEQUENCE])
def test_an_item_without_an_end(
    connect: Connect, server: FaultServer, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stream that never gets to the end of an item is given up, whatever it is fed with."""
    monkeypatch.setattr(_framing, "MAX_ITEM_SIZE", 1000)
    server.script(sent(*[b"data: aaaaaaaaaaaaaa"] * 100, kind=kind, fault="held"))
    caller = connect()
    with pytest.raises(APIResponseValidationError, match="more than 1000 bytes"):
        all_of(caller, opened(caller, ServerSentEvent if kind == EVENTS else object, kind))
    assert server.left.wait(5)


def test_comments_without_end_are_no_item(
    connect: Connect, server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What keeps a connection alive is not kept."""
    monkeypatch.setattr(_framing, "MAX_ITEM_SIZE", 100)
    server.script(sent(*[b": ping\n"] * 100, b"data: a\n", *[b": ping\n"] * 100, b"\n"))
    caller = connect()
    assert seen(all_of(caller, opened(caller, ServerSentEvent))) == [("message", "a", "")]


@pytest.mark.parametrize("how", ["close", "block", "forgotten", "never begun"])
def test_a_stream_is_closed(connect: Connect, server: FaultServer, how: str) -> None:
    """Whoever stops reading closes the connection, without noise."""
    server.script(sent(b'data: {"text":"a"}\n\n', b'data: {"text":"b"}\n\n', fault="held"))
    caller = connect()
    stream = opened(caller, Piece)
    if how != "never begun":
        assert following(caller, stream).text == "a"
    if how == "close":
        closed(caller, stream)
        with pytest.raises(StopIteration):
            following(caller, stream)
    elif how == "block":
        leave(caller, stream)
    else:
        del stream
        gc.collect()
        _settled(caller)
    assert server.left.wait(5)


def leave(caller: Caller, stream: Any) -> None:
    """Leave a `with` block by an exception."""
    if isinstance(caller.client, SyncAPIClient):
        with pytest.raises(KeyError), stream:
            raise KeyError

        return

    async def block() -> None:
        async with stream:
            raise KeyError

    with pytest.raises(KeyError):
        caller.wait(block())


def _settled(caller: Caller) -> None:
    """Let the event loop do what it has to."""
    if isinstance(caller.client, AsyncAPIClient):
        for _ in range(5):
            caller.wait(asyncio.sleep(0.01))


def test_a_loop_that_is_left(connect: Connect, server: FaultServer) -> None:
    """A stream that nobody holds is closed when a loop over it ends early."""
    server.script(sent(b'data: {"text":"a"}\n\n', b'data: {"text":"b"}\n\n', fault="held"))
    caller = connect()
    if isinstance(caller.client, SyncAPIClient):
        for item in opened(caller, Piece):
            assert item.text == "a"
            break
    else:
        stream = opened(caller, Piece)

        async def loop(items: Any) -> None:
            async for item in items:
                assert item.text == "a"
                break

        caller.wait(loop(stream))
        del stream
        _settled(caller)
    assert server.left.wait(5)


def test_a_stream_at_its_end_gives_the_connection_back(
    connect: Connect, server: FaultServer
) -> None:
    """The next call needs no new connection."""
    server.script(sent(b'data: {"text":"a"}\n\n'), sent(b'data: {"text":"b"}\n\n'))
    caller = connect()
    for text in ("a", "b"):
        assert [i.text for i in all_of(caller, opened(caller, Piece))] == [text]
    assert server.connections == 1


def test_an_error_before_the_stream(
    connect: Connect, server: FaultServer, waits: list[float]
) -> None:
    """Before it begins, a call that streams is tried again like any other."""
    server.script(Answer(503), sent(b'data: {"text":"a"}\n\n'))
    caller = connect()
    stream = opened(caller, Piece, body={"stream": True})
    assert [i.text for i in all_of(caller, stream)] == ["a"]
    assert waits == [0.5]
    assert [request.body for request in server.seen] == [b'{"stream":true}'] * 2


def test_silence(connect: Connect, server: FaultServer) -> None:
    """A server that says nothing for longer than the timeout for reading is not waited for."""
    server.script(sent(b'data: {"text":"a"}\n\n', fault="held"))
    caller = connect()
    stream = opened(caller, Piece, options={"timeout": 0.2})
    assert following(caller, stream).text == "a"
    with pytest.raises(APITimeoutError, match=r"nothing came for 0\.2 s"):
        following(caller, stream)


def test_a_stream_that_breaks(connect: Connect, server: FaultServer) -> None:
    """What has come is there, and then an error: nobody takes a part for the whole."""
    server.script(sent(b'data: {"text":"a"}\n\n', fault="cut_body"))
    caller = connect()
    stream = opened(caller, Piece)
    assert following(caller, stream).text == "a"
    with pytest.raises(APIConnectionError, match="the connection broke after 20 bytes"):
        following(caller, stream)


def test_reconnecting(
    connect: Connect, server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A broken stream goes on after the last event that had an id (HTML, 9.2.3 and 9.2.4)."""
    monkeypatch.setattr(_items, "RECONNECT_DELAY", 0.0)
    server.script(
        sent(b'id: 7\ndata: {"text":"a"}\n\ndata: {"text":"b"}\n\ndata: {"te', fault="cut_body"),
        sent(b'data: {"text":"c"}\n\n', fault="cut_body"),
        sent(b'id: 8\ndata: {"text":"d"}\n\n'),
    )
    caller = connect()
    stream = opened(caller, Piece, body={"q": 1}).reconnecting(1)
    assert [i.text for i in all_of(caller, stream)] == ["a", "b", "c", "d"]
    assert [r.header("last-event-id") for r in server.seen] == [None, "7", "7"]
    assert {r.body for r in server.seen} == {b'{"q":1}'}
    assert stream.last_event_id == "8"


def test_reconnecting_has_an_end(
    connect: Connect, server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So many breaks in a row end a stream, and so does an answer without content (HTML, 9.2.3)."""
    monkeypatch.setattr(_items, "RECONNECT_DELAY", 0.0)
    first = sent(b'id: 7\nretry: 1\ndata: {"text":"a"}\n\n', fault="cut_body")
    server.script(first, sent(b": hello\n", fault="cut_body"), sent(b'data: {"text":"b"}\n\n'))
    caller = connect()
    stream = opened(caller, Piece).reconnecting(1)
    assert following(caller, stream).text == "a"
    with pytest.raises(APIConnectionError):
        following(caller, stream)
    server.script(first, Answer(204))
    assert [i.text for i in all_of(caller, opened(caller, Piece).reconnecting(1))] == ["a"]


def test_a_stream_without_ids_cannot_go_on(connect: Connect, server: FaultServer) -> None:
    """Nothing could tell the server where; the error is that of the broken connection."""
    server.script(sent(b'data: {"text":"a"}\n\n', fault="cut_body"), sent(b""))
    caller = connect()
    with pytest.raises(APIConnectionError):
        all_of(caller, opened(caller, Piece).reconnecting())
    assert len(server.seen) == 1


def test_the_answer_around_a_stream(connect: Connect, server: FaultServer) -> None:
    """A raw call gives the headers and the stream."""
    server.script(sent(b'data: {"text":"a"}\n\n'))
    caller = connect()
    response = opened(caller, Piece, mode="raw")
    assert response.status_code == 200
    stream = response.parse()
    assert stream.response.headers["content-type"] == EVENTS
    assert [i.text for i in all_of(caller, stream)] == ["a"]


def test_a_deadline_ends_a_stream(connect: Connect, server: FaultServer, flavour: str) -> None:
    """A deadline is for the call as a whole, and the error says that it was the deadline."""
    server.script(sent(b'data: {"text":"a"}\n\n', fault="held"))
    caller = connect()
    stream = opened(caller, Piece, options={"deadline": 0.2})
    assert following(caller, stream) == Piece(text="a")
    with pytest.raises(
        DeadlineExceededError, match=r"the deadline of 0\.2 s was over after \d+ bytes"
    ):
        following(caller, stream)
    assert server.left.wait(5), f"the {flavour} stream is still open"


def test_events_without_data_are_no_items(connect: Connect, server: FaultServer) -> None:
    """Some servers keep connections with them; where an item is the event itself, they are there."""
    pieces = b"event: ping\ndata:\n\n", b'data: {"text":"a"}\n\n'
    server.script(sent(*pieces), sent(*pieces))
    caller = connect()
    assert all_of(caller, opened(caller, Piece)) == [Piece(text="a")]
    found = all_of(caller, opened(caller, ServerSentEvent))
    assert [event.event for event in found] == ["ping", "message"]


def test_a_way_of_deviating_is_logged_once_a_stream(
    connect: Connect, server: FaultServer, caplog: pytest.LogCaptureFixture
) -> None:
    """A thousand items that are wrong in one way are one line of the log."""
    server.script(sent(b'data: {"text":1}\n\n' * 1000, b'data: {"other":1}\n\n'))
    caller = connect()
    with caplog.at_level(logging.WARNING, "package"):
        assert len(all_of(caller, opened(caller, Piece))) == 1001
    assert [record.message.partition(": ")[2][:7] for record in caplog.records] == ["$.text:"] * 2


@pytest.mark.parametrize("accept", [EVENTS, LINES, SEQUENCE])
def test_a_page_in_html_is_no_stream(connect: Connect, server: FaultServer, accept: str) -> None:
    """The call itself says so, whatever was to be streamed."""
    server.script(sent(b"<p>", kind="text/html; charset=utf-8"))
    with pytest.raises(APIResponseValidationError, match="text/html came: '<p>'"):
        opened(connect(), Piece, accept)


def test_a_server_may_ask_for_no_wait(
    connect: Connect, server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """HTML, 9.2.6: `retry` is any number of digits, 0 among them."""
    monkeypatch.setattr(_items, "RECONNECT_DELAY", 3600.0)
    server.script(
        sent(b'retry: 0\nid: 1\ndata: {"text":"a"}\n\n', fault="cut_body"),
        sent(b'data: {"text":"b"}\n\n'),
    )
    caller = connect()
    stream = opened(caller, Piece).reconnecting(1)
    assert all_of(caller, stream) == [Piece(text="a"), Piece(text="b")]
