"""Middleware that tells OpenTelemetry of each attempt of a call: a span, and how long it took.

    client = Client(middleware=[tracing()])

https://opentelemetry.io/docs/specs/semconv/http/ says what is told, and how. A span lasts as long as
the middleware: until an answer is read, or for a stream until its headers have come. Redirects are
within the span of the attempt that they belong to.
"""

from __future__ import annotations

import re
import time
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import unquote_plus

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    import httpx2

    from ._messages import APIRequest
    from ._middleware import AsyncCallNext, AsyncMiddleware, CallNext, Middleware

_PACKAGE = __name__.rpartition(".")[0]
_SCHEMA = "https://opentelemetry.io/schemas/1.41.0"
_METHODS = frozenset({"CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "QUERY", "TRACE"})
_SIGNATURES = frozenset({"AWSAccessKeyId", "Signature", "sig", "X-Goog-Signature"})
"""The parameters of a query that the conventions want redacted, whatever the API calls a credential."""
_BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10)
_MEASURED = ("http.request.method", "server.address", "server.port", "url.template")
"""What the metric has of the attributes that a span begins with: none of them has many values."""


class TracerProvider(Protocol):
    """What makes tracers: `opentelemetry.trace.TracerProvider`."""

    def get_tracer(self, name: str, version: str | None = None, /) -> Any:
        """Return a tracer."""


class MeterProvider(Protocol):
    """What makes meters: `opentelemetry.metrics.MeterProvider`."""

    def get_meter(self, name: str, version: str | None = None, /) -> Any:
        """Return a meter."""


def tracing(
    *, tracer_provider: TracerProvider | None = None, meter_provider: MeterProvider | None = None
) -> Middleware:
    """Return middleware for a synchronous client; without providers, those of the program are used.

    Raises:
        ImportError: OpenTelemetry is not installed.
    """
    told = _Signals(tracer_provider, meter_provider)

    def traced(request: APIRequest, call_next: CallNext) -> httpx2.Response:
        with told.attempt(request) as answered:
            return answered(call_next(request))

    return traced


def async_tracing(
    *, tracer_provider: TracerProvider | None = None, meter_provider: MeterProvider | None = None
) -> AsyncMiddleware:
    """Return middleware for an asynchronous client; without providers, those of the program are used.

    Raises:
        ImportError: OpenTelemetry is not installed.
    """
    told = _Signals(tracer_provider, meter_provider)

    async def traced(request: APIRequest, call_next: AsyncCallNext) -> httpx2.Response:
        with told.attempt(request) as answered:
            return answered(await call_next(request))

    return traced


class _Signals:
    """The tracer and the instrument of a client."""

    def __init__(self, tracer_provider: TracerProvider | None, meter_provider: MeterProvider | None) -> None:
        try:
            # Imported by name: type checkers find nothing missing where OpenTelemetry is not installed.
            self._trace = import_module("opentelemetry.trace")
            self._inject = import_module("opentelemetry.propagate").inject
            metrics = import_module("opentelemetry.metrics")
        except ImportError as error:
            message = (
                f"tracing needs OpenTelemetry: `pip install opentelemetry-api`, "
                f"or install {_PACKAGE} with its extra `opentelemetry`"
            )
            raise ImportError(message, name=error.name) from error
        scope: dict[str, Any] = {"schema_url": _SCHEMA}
        version = getattr(import_module(_PACKAGE), "__version__", None)
        tracers: Any = tracer_provider or self._trace.get_tracer_provider()
        meters: Any = meter_provider or metrics.get_meter_provider()
        self._tracer = tracers.get_tracer(_PACKAGE, version, **scope)
        self._duration = meters.get_meter(_PACKAGE, version, **scope).create_histogram(
            "http.client.request.duration",
            unit="s",
            description="Duration of HTTP client requests.",
            explicit_bucket_boundaries_advisory=_BUCKETS,
        )

    @contextmanager
    def attempt(self, request: APIRequest) -> Generator[Callable[[httpx2.Response], httpx2.Response]]:
        """Tell of an attempt; what this gives takes the answer, and returns it."""
        begun = _asked(request)
        ended: dict[str, Any] = {}
        name = " ".join(filter(None, (begun["http.request.method"].replace("_OTHER", "HTTP"), request.template)))
        again = {"http.request.resend_count": request.attempt - 1} if request.attempt > 1 else {}
        full = {**begun, **again, "url.full": _shown(request)}
        error = self._trace.StatusCode.ERROR

        def answered(response: httpx2.Response) -> httpx2.Response:
            ended.update(_answered(response))
            if "error.type" in ended:
                span.set_status(error)
            return response

        started = time.perf_counter()
        with self._tracer.start_as_current_span(
            name, kind=self._trace.SpanKind.CLIENT, attributes=full, set_status_on_exception=False
        ) as span:
            try:
                self._inject(request.headers)
                yield answered
            except BaseException as raised:
                kind = type(raised)
                ended["error.type"] = f"{kind.__module__}.{kind.__qualname__}"
                # A cancelled attempt has failed too, though it is no `Exception`.
                span.set_status(error, str(raised))
                raise
            finally:
                span.set_attributes(ended)
                measured = {name: begun[name] for name in _MEASURED if name in begun}
                self._duration.record(time.perf_counter() - started, {**measured, **ended})


def _asked(request: APIRequest) -> dict[str, Any]:
    url = request.url
    method = request.method if request.method in _METHODS else "_OTHER"
    found: dict[str, Any] = {
        "http.request.method": method,
        "server.address": url.host,
        "server.port": url.port or {"http": 80, "https": 443}.get(url.scheme, 0),
    }
    if request.template:
        found["url.template"] = request.template
    if method != request.method:
        found["http.request.method_original"] = request.method
    return found


def _answered(response: httpx2.Response) -> dict[str, Any]:
    status = response.status_code
    found: dict[str, Any] = {"http.response.status_code": status}
    version = response.extensions.get("http_version")
    if isinstance(version, bytes):
        found["network.protocol.version"] = version.decode("ascii", "replace").removeprefix("HTTP/")
    if status >= 400:
        found["error.type"] = str(status)
    return found


def _shown(request: APIRequest) -> str:
    """Return the URL of a request without its credentials."""
    hidden = {*_SIGNATURES, *request.hidden}
    url = re.sub(r"^([^/]*//)[^/?#]*@", r"\1REDACTED:REDACTED@", str(request.url))
    address, question, rest = url.partition("?")
    query, hash_sign, fragment = rest.partition("#")
    pairs = [pair.partition("=") for pair in query.split("&")] if question else []
    kept = [f"{name}=REDACTED" if unquote_plus(name) in hidden else f"{name}{sign}{v}" for name, sign, v in pairs]
    return f"{address}{question}{'&'.join(kept)}{hash_sign}{fragment}"
