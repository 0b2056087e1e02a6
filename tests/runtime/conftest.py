"""What the tests of the runtime share: its import path, a server with faults, both flavours of client."""

from __future__ import annotations

import asyncio
import threading
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, TypeVar

import pytest

from package import _base_client, _response
from package._request import Call
from tests.runtime.faults import FaultServer

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    from package._response import APIResponse

T = TypeVar("T")


class Caller:
    """A client of one flavour, called in the same way whichever it is."""

    def __init__(
        self,
        client: _base_client.SyncAPIClient | _base_client.AsyncAPIClient,
        runner: asyncio.Runner,
    ):
        self.client = client
        self.runner = runner

    def wait(self, awaitable: Awaitable[T]) -> T:
        """Return what an asynchronous function comes to."""

        async def waited() -> T:
            return await awaitable

        return self.runner.run(waited())

    def call(
        self, method: str = "GET", path: str = "/", returns: Any = None, **parts: Any
    ) -> APIResponse[Any]:
        """Carry out a call."""
        parts.setdefault("options", {})
        call = Call(method, path, returns, **parts)
        if isinstance(self.client, _base_client.SyncAPIClient):
            return self.client.execute(call)
        return self.wait(self.client.execute(call))

    def close(self) -> None:
        """Close the client."""
        if isinstance(self.client, _base_client.SyncAPIClient):
            self.client.close()
        else:
            self.wait(self.client.close())


@pytest.fixture(scope="session")
def faulty_server() -> Iterator[FaultServer]:
    server = FaultServer()
    thread = threading.Thread(
        target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True
    )
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def server(faulty_server: FaultServer) -> Iterator[FaultServer]:
    faulty_server.script()
    yield faulty_server
    faulty_server.released.set()


@pytest.fixture(autouse=True)
def nothing_logged() -> None:
    """Forget which deviations were logged."""
    _response.logged.clear()


@pytest.fixture
def settings(server: FaultServer) -> dict[str, Any]:
    """The arguments that generated clients pass, for one with no credentials."""
    return {
        "base_url": server.url,
        "credentials": {},
        "security": [],
        "version": "1.2.3",
        "timeout": _base_client.DEFAULT_TIMEOUT,
        "max_retries": 2,
        "default_headers": None,
        "default_query": None,
        "strict": False,
    }


@pytest.fixture(params=["sync", "async"])
def flavour(request: pytest.FixtureRequest) -> str:
    flavour: str = request.param
    return flavour


@pytest.fixture
def connect(flavour: str, settings: dict[str, Any]) -> Iterator[Callable[..., Caller]]:
    """Make clients of a flavour; they are closed after the test."""
    callers: list[Caller] = []
    with asyncio.Runner() as runner:

        def make(**changes: Any) -> Caller:
            kind = _base_client.SyncAPIClient if flavour == "sync" else _base_client.AsyncAPIClient
            callers.append(Caller(kind(**{**settings, **changes}), runner))
            return callers[-1]

        yield make
        for caller in callers:
            caller.close()


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Collect the seconds between attempts, instead of waiting; chance adds nothing to them."""
    seconds: list[float] = []

    async def sleep(wait: float) -> None:
        seconds.append(wait)

    monkeypatch.setattr(_base_client, "time", SimpleNamespace(sleep=seconds.append))
    monkeypatch.setattr(asyncio, "sleep", sleep)
    monkeypatch.setattr("package._retries.random.random", lambda: 0.0)
    return seconds
