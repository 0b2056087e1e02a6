"""Tracing: what OpenTelemetry is told of each attempt, as its HTTP conventions say.

https://opentelemetry.io/docs/specs/semconv/http/http-spans/ and .../http-metrics/.
"""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import Histogram, HistogramDataPoint, InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from package._auth import QueryKey
from package._base_client import SyncAPIClient
from package._errors import (
    APIConnectionError,
    APITimeoutError,
    DeadlineExceededError,
    NotFoundError,
)
from package._request import Call
from package._streaming import AsyncStream, Stream
from package._tracing import async_tracing, tracing
from tests.runtime.faults import Answer

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.runtime.conftest import Caller
    from tests.runtime.faults import FaultServer

    Connect = Callable[..., Caller]


class Told:
    """What OpenTelemetry was told."""

    def __init__(self) -> None:
        self.exporter = InMemorySpanExporter()
        self.tracers = TracerProvider()
        self.tracers.add_span_processor(SimpleSpanProcessor(self.exporter))
        self.reader = InMemoryMetricReader()
        self.meters = MeterProvider([self.reader])

    def middleware(self, flavour: str) -> Any:
        make = tracing if flavour == "sync" else async_tracing
        return make(tracer_provider=self.tracers, meter_provider=self.meters)

    def spans(self) -> list[ReadableSpan]:
        return list(self.exporter.get_finished_spans())

    def span(self) -> ReadableSpan:
        (span,) = self.spans()
        return span

    def durations(self) -> list[HistogramDataPoint]:
        data = self.reader.get_metrics_data()
        assert data is not None
        (metric,) = data.resource_metrics[0].scope_metrics[0].metrics
        assert metric.name == "http.client.request.duration"
        assert metric.unit == "s"
        assert isinstance(metric.data, Histogram)
        return list(metric.data.data_points)


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def traced(connect: Connect, flavour: str, told: Told) -> Connect:
    def make(**settings: Any) -> Caller:
        return connect(middleware=[told.middleware(flavour)], **settings)

    return make


def attributes(span: ReadableSpan) -> dict[str, Any]:
    return dict(span.attributes or {})


def test_a_call(traced: Connect, told: Told, server: FaultServer) -> None:
    """One span of the kind CLIENT, and one measurement, both named for the path of the document."""
    traced(base_url=f"{server.url}/v1").call(
        path="/pets/7", endpoint="GET /pets/{pet_id}", query={"color": "blue"}
    )
    span = told.span()
    common = {
        "http.request.method": "GET",
        "url.template": "/v1/pets/{pet_id}",
        "server.address": "127.0.0.1",
        "server.port": server.server_port,
        "http.response.status_code": 200,
        "network.protocol.version": "1.1",
    }
    assert span.name == "GET /v1/pets/{pet_id}"
    assert span.kind is SpanKind.CLIENT
    assert span.status.status_code is StatusCode.UNSET
    assert attributes(span) == {**common, "url.full": f"{server.url}/v1/pets/7?color=blue"}
    (point,) = told.durations()
    assert dict(point.attributes or {}) == common
    assert point.count == 1
    assert tuple(point.explicit_bounds) == (
        *(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75),
        *(1, 2.5, 5, 7.5, 10),
    )


def test_the_server_is_told_of_the_span(traced: Connect, told: Told, server: FaultServer) -> None:
    """Its id travels as https://www.w3.org/TR/trace-context/#traceparent-header wants it."""
    traced().call()
    context = told.span().context
    assert context is not None
    told_of, _, _ = (server.last.header("traceparent") or "").rpartition("-")
    assert told_of == f"00-{context.trace_id:032x}-{context.span_id:016x}"


def test_an_undocumented_path_names_nothing(
    traced: Connect, told: Told, server: FaultServer
) -> None:
    """The conventions forbid names of which there are many: a path that a caller made is one."""
    traced().verb("get", "/pets/7", cast_to=object)
    assert told.span().name == "GET"
    assert "url.template" not in attributes(told.span())
    assert attributes(told.span())["url.full"] == f"{server.url}/pets/7"


def test_no_credential_is_told(traced: Connect, told: Told, server: FaultServer) -> None:
    """Keys in the query and before the host are redacted; the rest of a URL stays as it was sent."""
    url = server.url.replace("//", "//me:secret@")
    caller = traced(
        base_url=url,
        credentials={"key": QueryKey("api key", "s3cret")},
        security=[["key"]],
    )
    caller.call(query={"a": ["x y", "é"], "sig": "signed"})
    shown = server.url.replace("//", "//REDACTED:REDACTED@")
    full = attributes(told.span())["url.full"]
    assert sorted(full.removeprefix(f"{shown}/?").split("&")) == [
        "a=%C3%A9",
        "a=x%20y",
        "api%20key=REDACTED",
        "sig=REDACTED",
    ]
    assert "s3cret" in server.last.target


@pytest.mark.usefixtures("waits")
def test_each_attempt_has_a_span(traced: Connect, told: Told, server: FaultServer) -> None:
    """Attempts after the first count as resent, and answers from 400 on are errors."""
    server.script(Answer(503), Answer(500), Answer(body=b"{}"))
    traced().call(endpoint="GET /")
    spans = told.spans()
    assert [attributes(span).get("http.request.resend_count") for span in spans] == [None, 1, 2]
    assert [attributes(span)["http.response.status_code"] for span in spans] == [503, 500, 200]
    assert [attributes(span).get("error.type") for span in spans] == ["503", "500", None]
    error, unset = StatusCode.ERROR, StatusCode.UNSET
    assert [span.status.status_code for span in spans] == [error, error, unset]
    assert [span.status.description for span in spans] == [None, None, None]
    assert len(told.durations()) == 3


def test_an_error_of_the_caller(traced: Connect, told: Told, server: FaultServer) -> None:
    """For a client, 4xx is an error (Status, in the conventions)."""
    server.script(Answer(404))
    with pytest.raises(NotFoundError):
        traced().call()
    assert told.span().status.status_code is StatusCode.ERROR
    assert attributes(told.span())["error.type"] == "404"


@pytest.mark.parametrize(
    ("answer", "raised", "kind"),
    [
        (Answer(fault="cut"), APIConnectionError, "httpx2.RemoteProtocolError"),
        (Answer(fault="silent"), APITimeoutError, "httpx2.ReadTimeout"),
        (Answer(body=b"{", fault="cut_body"), APIConnectionError, "httpx2.RemoteProtocolError"),
    ],
)
def test_an_attempt_without_an_answer(
    traced: Connect,
    told: Told,
    server: FaultServer,
    answer: Answer,
    raised: type[Exception],
    kind: str,
) -> None:
    """It is an error of the kind of its exception, with no status, and the exception is recorded."""
    server.script(answer)
    with pytest.raises(raised):
        traced(timeout=0.2, max_retries=0).call()
    span = told.span()
    assert attributes(span)["error.type"] == kind
    assert "http.response.status_code" not in attributes(span)
    assert span.status.status_code is StatusCode.ERROR
    assert [event.name for event in span.events] == ["exception"]
    (point,) = told.durations()
    assert dict(point.attributes or {})["error.type"] == kind


def test_a_deadline(traced: Connect, told: Told, server: FaultServer) -> None:
    """An attempt that is cut off has failed."""
    server.script(Answer(fault="silent"))
    with pytest.raises(DeadlineExceededError):
        traced(deadline=0.2).call()
    assert told.span().status.status_code is StatusCode.ERROR


def test_a_stream_is_not_read(
    traced: Connect, told: Told, flavour: str, server: FaultServer
) -> None:
    """Its span is over when the headers are there; events come as without it."""
    server.script(
        Answer(
            headers={"Content-Type": "text/event-stream"},
            pieces=(b'data: {"n": 1}\n\n',),
            fault="held",
        )
    )
    caller = traced()
    kind: Any = Stream if flavour == "sync" else AsyncStream
    response = caller.call(returns=kind[dict], streamed=True, accept="text/event-stream")
    assert attributes(told.span())["http.response.status_code"] == 200
    assert not response.http_response.is_stream_consumed
    if flavour == "sync":
        response.http_response.close()
    else:
        caller.wait(response.http_response.aclose())
    assert server.left.wait(5)


def test_redirects_are_within_an_attempt(traced: Connect, told: Told, server: FaultServer) -> None:
    """What is told is the URL that was asked for, and the status that it came to."""
    server.script(Answer(307, headers={"Location": "/other"}), Answer(body=b"{}"))
    traced().call(path="/here")
    assert attributes(told.span())["url.full"] == f"{server.url}/here"
    assert attributes(told.span())["http.response.status_code"] == 200


def test_spans_have_a_parent(traced: Connect, told: Told) -> None:
    """A call within a span of the program is below it."""
    caller = traced()
    client, call = caller.client, Call("GET", "/", None, {})
    program = told.tracers.get_tracer("program")
    if isinstance(client, SyncAPIClient):
        with program.start_as_current_span("work"):
            client.execute(call)
    else:

        async def work() -> None:
            with program.start_as_current_span("work"):
                await client.execute(call)

        caller.wait(work())
    of_call, of_program = told.spans()
    assert of_call.parent == of_program.context


@pytest.mark.parametrize("make", ["tracing", "async_tracing"])
def test_without_opentelemetry(make: str) -> None:
    """What is missing is said, and what installs it."""
    program = (
        "import sys; sys.modules['opentelemetry'] = None\n"
        f"from package._tracing import {make}\n"
        f"try: {make}()\n"
        "except ImportError as error: print(error)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd="templates",
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == (
        "tracing needs OpenTelemetry: `pip install opentelemetry-api`, "
        "or install package with its extra `opentelemetry`\n"
    )


def test_providers_of_the_program(connect: Connect, flavour: str, server: FaultServer) -> None:
    """Without providers, those that the program has set are used; without any, nothing is told."""
    connect(middleware=[tracing() if flavour == "sync" else async_tracing()]).call()
    assert server.last.method == "GET"
