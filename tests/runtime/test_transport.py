"""The HTTP client below: when it is made, shared and closed; threads and event loops."""

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx2
import pytest

from package._base_client import AsyncAPIClient, SyncAPIClient
from package._errors import ClientClosedError
from package._request import Call
from package._transport import ssl_context
from tests.runtime.faults import Answer, Seen

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.runtime.conftest import Caller
    from tests.runtime.faults import FaultServer

    Connect = Callable[..., Caller]

CALL = Call("GET", "/", None, {})


def test_nothing_is_made_before_the_first_call(connect: Connect) -> None:
    """A client that is never used has no HTTP client and no connection."""
    transport: Any = vars(connect().client)["_transport"]
    assert not transport._own


def test_one_tls_context_for_the_process() -> None:
    """Making one takes far longer than anything else that a client does."""
    assert ssl_context() is ssl_context()


def test_more_than_a_hundred_calls_at_the_same_time(connect: Connect, server: FaultServer) -> None:
    """No call waits for a connection of another: httpx2 alone would have 100 at the most."""
    calls = 130
    together = threading.Barrier(calls)

    def respond(_: Seen) -> Answer:
        together.wait(30)
        return Answer(body=b"{}")

    server.respond = respond
    caller = connect(max_retries=0)
    if isinstance(caller.client, SyncAPIClient):
        with ThreadPoolExecutor(calls) as pool:
            for call in [pool.submit(caller.call) for _ in range(calls)]:
                call.result()
    else:
        client = caller.client

        async def all_of_them() -> None:
            await asyncio.gather(*(client.execute(CALL) for _ in range(calls)))

        caller.wait(all_of_them())
    assert len(server.seen) == calls


@pytest.mark.parametrize("is_used", [False, True])
def test_a_closed_client_says_so(connect: Connect, server: FaultServer, is_used: bool) -> None:  # noqa: FBT001 - a parameter of the test
    """After `close()`, used before or not, a call is an error of the caller's; closing again is none."""
    caller = connect()
    if is_used:
        caller.call()
    caller.close()
    caller.close()
    assert caller.client.is_closed
    with pytest.raises(ClientClosedError, match="this client is closed; make another one"):
        caller.call()
    with pytest.raises(RuntimeError):
        _ = caller.client.http_client
    assert len(server.seen) == int(is_used)


def test_copies_are_closed_together(connect: Connect) -> None:
    """A copy has the connections of its client, and so does whoever closes one of them."""
    caller = connect()
    copy = caller.again(timeout=1)
    copy.call()
    assert copy.client.http_client is caller.client.http_client
    caller.close()
    with pytest.raises(ClientClosedError):
        copy.call()


def test_a_given_http_client_that_is_closed(connect: Connect, flavour: str) -> None:
    """Whoever closes an HTTP client hears of it by the name of the option."""
    http_client = httpx2.Client() if flavour == "sync" else httpx2.AsyncClient()
    caller = connect(http_client=http_client)
    caller.wait(http_client.aclose()) if isinstance(
        http_client, httpx2.AsyncClient
    ) else http_client.close()
    with pytest.raises(ClientClosedError, match="the `http_client` that was given is closed"):
        caller.call()


def test_an_event_loop_after_another(settings: dict[str, Any], server: FaultServer) -> None:
    """A client may live longer than an event loop: each loop has connections of its own, closed with it."""
    client = AsyncAPIClient(**settings)
    made: list[httpx2.AsyncClient] = []

    async def story() -> None:
        await client.execute(CALL)
        await client.execute(CALL)
        made.append(client.http_client)

    for _ in range(3):
        asyncio.run(story())
        assert made[-1].is_closed
    assert len({*map(id, made)}) == 3
    assert len(server.seen) == 6


def test_event_loops_side_by_side(settings: dict[str, Any], server: FaultServer) -> None:
    """Two threads with an event loop each share a client."""
    client = AsyncAPIClient(**settings)
    ready = threading.Barrier(2)
    failures: list[BaseException] = []

    async def story() -> None:
        for _ in range(3):
            await asyncio.to_thread(ready.wait)
            await client.execute(CALL)

    def use() -> None:
        try:
            asyncio.run(story())
        except BaseException as error:  # noqa: BLE001 - the test says what it was
            failures.append(error)

    threads = [threading.Thread(target=use) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert len(server.seen) == 6


class Bound(httpx2.AsyncBaseTransport):
    """A transport with a connection of an event loop."""

    loop: asyncio.AbstractEventLoop | None = None

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        self.loop = self.loop or asyncio.get_running_loop()
        self.loop.call_soon(lambda: None)
        return httpx2.Response(200, request=request)


def test_a_given_http_client_belongs_to_its_event_loop(settings: dict[str, Any]) -> None:
    """One with connections of a closed loop is an error that says what to do, not "Event loop is closed"."""
    client = AsyncAPIClient(http_client=httpx2.AsyncClient(transport=Bound()), **settings)
    asyncio.run(_call(client))
    with pytest.raises(
        ClientClosedError, match=r"another event loop: make one in each loop"
    ) as raised:
        asyncio.run(_call(client))
    assert str(raised.value.__cause__) == "Event loop is closed"


async def _call(client: AsyncAPIClient) -> None:
    await client.execute(CALL)


def test_threads_share_a_client(settings: dict[str, Any], server: FaultServer) -> None:
    """Calls of many threads at once all come back."""
    client = SyncAPIClient(**settings)
    done: list[int] = []

    def use() -> None:
        done.extend(client.execute(CALL).status_code for _ in range(5))

    threads = [threading.Thread(target=use) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert done == [200] * 40
    assert len(server.seen) == 40
    client.close()


def test_a_forgotten_client_closes_its_connections(settings: dict[str, Any]) -> None:
    """What nobody can use any more holds no connection, in both flavours."""
    client = SyncAPIClient(**settings)
    client.execute(CALL)
    http_client = client.http_client
    del client
    gc.collect()
    assert http_client.is_closed

    async def story() -> httpx2.AsyncClient:
        client = AsyncAPIClient(**settings)
        await client.execute(CALL)
        http_client = client.http_client
        del client
        gc.collect()
        for _ in range(10):
            await asyncio.sleep(0)
        return http_client

    assert asyncio.run(story()).is_closed


FORGETFUL = """
import asyncio, sys
from package._base_client import DEFAULT_TIMEOUT, AsyncAPIClient, SyncAPIClient
from package._request import Call

settings = dict(base_url=sys.argv[1], credentials={}, security=[], version="1", timeout=DEFAULT_TIMEOUT,
                max_retries=0, default_headers=None, default_query=None, strict=False)
call = Call("GET", "/", None, {})
client = SyncAPIClient(**settings)
client.execute(call)
other = AsyncAPIClient(**settings)

async def main():
    await other.execute(call)
    await AsyncAPIClient(**settings).execute(call)

asyncio.run(main(), debug=False)  # which would tell of slow steps as well, as a busy machine has them
"""


def test_a_program_that_closes_nothing_hears_nothing(server: FaultServer) -> None:
    """No ResourceWarning, not even at the end of the interpreter."""
    command = [sys.executable, "-X", "dev", "-W", "error", "-c", FORGETFUL, server.url]
    templates = Path(__file__).parents[2] / "templates"
    result = subprocess.run(
        command, cwd=templates, capture_output=True, text=True, check=False, timeout=60
    )
    assert (result.returncode, result.stderr) == (0, "")
    assert len(server.seen) == 3
