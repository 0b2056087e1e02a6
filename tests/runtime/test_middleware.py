"""Middleware: around each attempt, in the order of the list, with the request as it goes out."""

from __future__ import annotations

import inspect
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

import httpx2
import pytest

from package._auth import Bearer
from package._errors import InternalServerError, NotFoundError
from package._resource import AsyncResource, Resource, awaited
from tests.runtime.faults import Answer

if TYPE_CHECKING:
    from collections.abc import Callable

    from package._messages import APIRequest
    from tests.runtime.conftest import Caller
    from tests.runtime.faults import FaultServer

    Connect = Callable[..., Caller]
    Before = Callable[[APIRequest], object]
    After = Callable[[httpx2.Response], object]


class Written(Protocol):
    """Makes middleware of a flavour: `before` gets the request, `after` the answer."""

    def __call__(self, before: Before = ..., after: After = ...) -> Any: ...


@pytest.fixture
def written(flavour: str) -> Written:
    def make(
        before: Before = lambda _: None,
        after: After = lambda _: None,
    ) -> Any:
        def around(request: APIRequest, call_next: Callable[..., Any]) -> Any:
            short = before(request)
            if isinstance(short, httpx2.Response):
                return short
            response = call_next(request)
            after(response)
            return response

        async def async_around(request: APIRequest, call_next: Callable[..., Any]) -> Any:
            short = before(request)
            if isinstance(short, httpx2.Response):
                return short
            response = await call_next(request)
            after(response)
            return response

        return around if flavour == "sync" else async_around

    return make


def test_the_first_is_the_outermost(connect: Connect, written: Written) -> None:
    """The request passes the list in its order, and the answer in the other."""
    order: list[str] = []

    def note(what: str, _: object) -> None:
        order.append(what)

    middleware = [
        written(partial(note, f"> {name}"), partial(note, f"< {name}")) for name in ("a", "b")
    ]
    connect(middleware=middleware).call()
    assert order == ["> a", "> b", "< b", "< a"]


@pytest.mark.usefixtures("waits")
def test_each_attempt_is_seen(connect: Connect, server: FaultServer, written: Written) -> None:
    """It sees answers of any status, the number of the attempt, and credentials as they go out."""
    seen: list[tuple[int, str, str | None]] = []
    statuses: list[int] = []
    spy = written(
        lambda r: seen.append((r.attempt, r.endpoint, r.headers.get("authorization"))),
        lambda r: statuses.append(r.status_code),
    )
    server.script(Answer(503), Answer(429), Answer(404))
    caller = connect(middleware=[spy], credentials={"t": Bearer("x")}, security=[["t"]])
    with pytest.raises(NotFoundError) as raised:
        caller.call("GET", "/pets/1", endpoint="GET /pets/{pet_id}")
    assert seen == [(n, "GET /pets/{pet_id}", "Bearer x") for n in (1, 2, 3)]
    assert statuses == [503, 429, 404]
    assert raised.value.retries_taken == 2


def test_a_request_may_be_changed(connect: Connect, server: FaultServer, written: Written) -> None:
    """What it sets in the request goes out."""

    def sign(request: APIRequest) -> None:
        request.headers["x-signature"] = str(len(request.content))

    connect(middleware=[written(sign)]).call("POST", body={"a": 1})
    assert server.last.header("x-signature") == "7"
    assert server.last.body == b'{"a":1}'


def test_an_answer_may_come_from_middleware(
    connect: Connect, server: FaultServer, written: Written
) -> None:
    """Without `call_next` nothing is sent; the answer is treated like any other."""
    cached = written(lambda _: httpx2.Response(200, json={"a": 1}))
    assert connect(middleware=[cached]).call(returns=dict[str, int]).parse() == {"a": 1}
    refused = written(lambda _: httpx2.Response(500, text="no"))
    with pytest.raises(InternalServerError, match="no"):
        connect(middleware=[refused], max_retries=0).call()
    assert server.seen == []


@pytest.mark.usefixtures("waits")
def test_failures_in_it(connect: Connect, server: FaultServer, written: Written) -> None:
    """A lost connection is tried again, whoever says so; any other exception ends the call."""

    def fail(request: APIRequest) -> None:
        if request.attempt == 1:
            raise httpx2.ConnectError("lost")

    def stop(_: APIRequest) -> None:
        raise LookupError("stop")

    assert connect(middleware=[written(fail)]).call().retries_taken == 1
    with pytest.raises(LookupError):
        connect(middleware=[written(stop)]).call()
    assert len(server.seen) == 1


def test_redirects_are_within(connect: Connect, server: FaultServer, written: Written) -> None:
    """It sees what was asked for and what came in the end."""
    urls: list[str] = []
    server.script(Answer(302, headers={"Location": "/there"}))
    spy = written(lambda r: urls.append(r.url.path), lambda r: urls.append(r.request.url.path))
    connect(middleware=[spy]).call("GET", "/here")
    assert urls == ["/here", "/there"]


def test_middleware_of_the_other_flavour_is_a_type_error(connect: Connect, flavour: str) -> None:
    """A function that is not awaited, or should not be, is named, with the way out."""

    def plain(_: Any, __: Any) -> Any:
        return httpx2.Response(200)

    async def awaits(_: Any, __: Any) -> Any:
        return httpx2.Response(200)

    wrong, says = (
        (awaits, "for the asynchronous client") if flavour == "sync" else (plain, "`async def`")
    )
    with pytest.raises(TypeError, match=f"the middleware `{wrong.__name__}` returned .*{says}"):
        connect(middleware=[wrong]).call()


class Things(Resource):
    """A resource as the generator writes it."""

    def get(self, name: str) -> None:
        """Look one up."""
        return self._request("GET /things/{name}", (name,), None, {})


class AsyncThings(AsyncResource):
    """The same, asynchronous."""

    get = awaited(Things.get)


def test_methods_say_which_endpoint_they_are(
    connect: Connect, server: FaultServer, flavour: str, written: Written
) -> None:
    """For traces and metrics: the path with its parameters' names, not with their values."""
    seen: list[str] = []
    caller = connect(middleware=[written(lambda r: seen.append(r.endpoint))])
    client: Any = caller.client
    result: Any = (Things if flavour == "sync" else AsyncThings)(client).get("a/b")
    if inspect.isawaitable(result):
        caller.wait(result)
    assert seen == ["GET /things/{name}"]
    assert server.last.target == "/things/a%2Fb"
