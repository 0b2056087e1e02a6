"""What the tests of the runtime share: its import path, a server with faults, both flavours of client."""

from __future__ import annotations

import asyncio
import threading
from contextlib import contextmanager
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, TypeVar

import pytest

from package import _base_client, _response, _transport
from package._request import Call
from tests.runtime.faults import FaultServer

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Generator, Iterator

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

    def again(self, **options: Any) -> Caller:
        """Return one with a copy of the client that has other settings."""
        return Caller(self.client.with_options(**options), self.runner)

    def verb(self, name: str, path: str, **parts: Any) -> Any:
        """Make a call that is not documented."""
        made: Any = getattr(self.client, name)(path, **parts)
        return made if isinstance(self.client, _base_client.SyncAPIClient) else self.wait(made)

    def close(self) -> None:
        """Close the client."""
        if isinstance(self.client, _base_client.SyncAPIClient):
            self.client.close()
        else:
            self.wait(self.client.close())


@contextmanager
def serving() -> Generator[FaultServer]:
    server = FaultServer()
    thread = threading.Thread(
        target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True
    )
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture(scope="session")
def faulty_servers() -> Iterator[tuple[FaultServer, FaultServer]]:
    with serving() as one, serving() as other:
        yield one, other


@pytest.fixture
def server(faulty_servers: tuple[FaultServer, FaultServer]) -> Iterator[FaultServer]:
    faulty_servers[0].script()
    yield faulty_servers[0]
    faulty_servers[0].released.set()


@pytest.fixture
def elsewhere(faulty_servers: tuple[FaultServer, FaultServer]) -> FaultServer:
    """A second server: another origin."""
    faulty_servers[1].script()
    return faulty_servers[1]


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
            if not caller.client.is_closed:
                caller.close()


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Collect the seconds between attempts, instead of waiting; chance adds nothing to them."""
    seconds: list[float] = []

    async def sleep(wait: float) -> None:
        seconds.append(wait)

    monkeypatch.setattr(_transport, "time", SimpleNamespace(sleep=seconds.append))
    monkeypatch.setattr(asyncio, "sleep", sleep)
    monkeypatch.setattr("package._retries.random.random", lambda: 0.0)
    return seconds
