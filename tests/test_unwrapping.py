"""`settings.unwrap_response_fields`: methods return the content of answers, over a socket.

What is unwrapped, and that `parse()` gives the same as the method, is as in the packages of
Cloudflare (5.9.0: `result`, beside `success`, `errors`, `messages`, `result_info`) and Llama Stack
(`data`, only where nothing else in the answer is content).
"""

from __future__ import annotations

import asyncio
import importlib
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from specwright.diagnostics import Report
from specwright.pipeline import Source, Timings, generate
from tests.runtime.conftest import serving
from tests.runtime.faults import Answer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.runtime.faults import FaultServer

CASE = Path(__file__).parent / "cases" / "unwrapping"
PAGES = """
settings: {unwrap_response_fields: [result, data]}
pagination:
  - name: cursor_page
    type: cursor
    request: {cursor: {type: string, x-stainless-pagination-property: {purpose: next_cursor_param}}}
    response:
      result: {type: array, items: {}, x-stainless-pagination-property: {purpose: items}}
      next_cursor: {type: string, x-stainless-pagination-property: {purpose: next_cursor_field}}
resources:
  users:
    methods:
      page: get /users/page
      whole: {endpoint: get /users, unwrap_response: false}
      invite: {endpoint: post /users, unwrap_response: true}
      get: get /users/{id}
      again: get /users/{id}
unspecified_endpoints: ["put /users/{id}", "delete /users/{id}"]
"""


@pytest.fixture(scope="module")
def server() -> Iterator[FaultServer]:
    with serving() as running:
        yield running


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Import the package of the case, and one with pages and choices of methods."""
    folder = tmp_path_factory.mktemp("unwrapping")
    (folder / "pages.yaml").write_text(PAGES)
    for name, config in (
        ("unwrap_plain", CASE / "sdk.yaml"),
        ("unwrap_paged", folder / "pages.yaml"),
    ):
        report = Report()
        source = Source(CASE / "openapi.yaml", config, name=name)
        for path, text in generate(source, report, Timings()).files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, encoding="utf-8")
        assert list(report) == []
    sys.path.insert(0, str(folder / "src"))
    yield importlib.import_module
    sys.path.remove(str(folder / "src"))


def answers(server: FaultServer, *bodies: object) -> None:
    server.script(
        *(
            Answer(body=json.dumps(body).encode(), headers={"Content-Type": "application/json"})
            for body in bodies
        )
    )


def called(
    server: FaultServer, package: Any, flavour: str, use: Callable[[Any], Any], **options: Any
) -> Any:
    """Return what a function makes of a client; it awaits what has to be awaited."""

    async def run() -> Any:
        make = next(getattr(package, n) for n in dir(package) if n.startswith("AsyncUnwrap"))
        async with make(base_url=server.url, **options) as client:
            return await use(client)

    if flavour == "async":
        return asyncio.run(run())
    make = next(getattr(package, n) for n in dir(package) if n.startswith("Unwrap"))
    with make(base_url=server.url, **options) as client:
        return use(client)


BOTH = pytest.mark.parametrize("flavour", ["sync", "async"])


@BOTH
def test_a_method_returns_the_content(server: FaultServer, packages: Any, flavour: str) -> None:
    """Typed as documented: a model, a list of items, null, or nothing where there is none."""
    package = packages("unwrap_plain")
    types = package.types
    answers(server, {"success": True, "result": {"id": "u1"}})
    assert called(server, package, flavour, lambda c: c.users.get("u1")) == types.User(id="u1")
    answers(server, {"success": True, "data": [{"id": "u1", "home": {"city": "Ulm"}}]})
    (item,) = called(server, package, flavour, lambda c: c.users.list())
    assert isinstance(item, types.UserListResponseItem)
    assert item.home.city == "Ulm"
    answers(server, {"result": None})
    assert called(server, package, flavour, lambda c: c.users.delete("u1")) is None
    answers(server, {"success": True})
    assert called(server, package, flavour, lambda c: c.users.update("u1")) is None
    answers(server, {"result": "r", "link": "l"})
    whole = called(server, package, flavour, lambda c: c.users.invite())
    assert (whole.result, whole.link) == ("r", "l")


@BOTH
def test_the_envelope_is_around_a_raw_answer(
    server: FaultServer, packages: Any, flavour: str
) -> None:
    """`parse()` is what the method returns, and `envelope` all of it; so for answers not read yet."""
    package = packages("unwrap_plain")
    sent: dict[str, object] = {"success": True, "errors": [], "result": {"id": "u1"}}
    answers(server, sent)
    raw = called(server, package, flavour, lambda c: c.users.with_raw_response.get("u1"))
    assert raw.parse() == package.types.User(id="u1")
    assert isinstance(raw.envelope, package.types.UserGetEnvelope)
    assert json.loads(raw.envelope.to_json()) == sent
    answers(server, sent, sent)

    def read(client: Any) -> Any:
        with client.users.with_streaming_response.get("u1") as response:
            return response.parse()

    async def read_async(client: Any) -> Any:
        async with client.users.with_streaming_response.get("u1") as response:
            return await response.parse()

    found = called(server, package, flavour, read if flavour == "sync" else read_async)
    assert found == package.types.User(id="u1")


@BOTH
def test_what_is_not_as_documented_is_found_out(
    server: FaultServer, packages: Any, flavour: str
) -> None:
    """In the envelope as well: without the content there is none, and `strict` raises."""
    package = packages("unwrap_plain")
    for body in ({"success": False}, ["no", "object"], "text"):
        answers(server, body)
        raw = called(server, package, flavour, lambda c: c.users.with_raw_response.get("u1"))
        assert raw.parse() is None
        assert raw.deviations
    answers(server, {"success": "yes", "result": {"id": "u1"}})
    with pytest.raises(package.APIResponseValidationError):
        called(server, package, flavour, lambda c: c.users.get("u1"), strict=True)


@BOTH
def test_pages_and_methods_decide_for_themselves(
    server: FaultServer, packages: Any, flavour: str
) -> None:
    """A page has its items within the envelope; `unwrap_response` of a method counts."""
    package = packages("unwrap_paged")
    first: dict[str, object] = {"result": [{"id": "u1"}], "next_cursor": "c"}
    answers(server, first, {"result": [{"id": "u2"}], "next_cursor": None})

    def items(client: Any) -> Any:
        return [user.id for user in client.users.page()]

    async def items_async(client: Any) -> Any:
        return [user.id async for user in client.users.page()]

    found = called(server, package, flavour, items if flavour == "sync" else items_async)
    assert found == ["u1", "u2"]
    answers(server, {"success": True, "data": []})
    assert called(server, package, flavour, lambda c: c.users.whole()).data == []
    answers(server, {"result": "r", "link": "l"})
    assert called(server, package, flavour, lambda c: c.users.invite()) == "r"
    answers(
        server, {"success": True, "result": {"id": "u1"}}, {"success": True, "result": {"id": "u2"}}
    )
    assert called(server, package, flavour, lambda c: c.users.get("u1")).id == "u1"
    assert called(server, package, flavour, lambda c: c.users.again("u2")).id == "u2"
