"""Words of other generators: what is read is documented and shown, and does what it says over sockets.

What each means is what the documentation of its maker says; `docs/extensions.md` names them.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from specwright.diagnostics import Report
from specwright.openapi.extensions import EXTENSIONS
from specwright.pipeline import Source, Timings, generate
from tests.runtime.conftest import serving
from tests.runtime.faults import Answer
from tests.test_cli import run

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.runtime.faults import FaultServer

TESTS = Path(__file__).parent
PAGE = TESTS.parent / "docs" / "extensions.md"
SHOP = TESTS / "cases" / "subset" / "openapi.yaml"


def names_in(text: str) -> set[str]:
    """Return the extensions in the first column of tables."""
    rows = (line.split("|")[1] for line in text.splitlines() if line.startswith("| `x-"))
    return {name for row in rows for name in re.findall(r"`(x-[\w*-]+)`", row)}


def test_the_page_lists_what_is_read() -> None:
    """No extension can be added to one of them alone."""
    read, _, nothing = PAGE.read_text("utf-8").partition("## What means nothing here")

    assert names_in(read) == set(EXTENSIONS)
    of_documents = {"x-speakeasy-name-override", "x-speakeasy-retries", "x-fern-retries"}
    assert names_in(nothing) & set(EXTENSIONS) == of_documents


@pytest.mark.parametrize("name", EXTENSIONS)
def test_each_is_shown_by_a_case(name: str) -> None:
    """A case has it in use."""
    cases = TESTS.glob("cases/extensions_*/openapi.yaml")

    assert any(f"{name}:" in case.read_text("utf-8") for case in cases)


@pytest.fixture(scope="module")
def server() -> Iterator[FaultServer]:
    with serving() as found:
        yield found


def package(case: str, folder: Path) -> Any:
    """Import the package of a case."""
    spec = TESTS / "cases" / case / "openapi.yaml"
    report = Report()
    for path, text in generate(Source(spec, name=case), report, Timings()).files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    assert list(report) == []
    sys.path.insert(0, str(folder / "src"))
    try:
        return importlib.import_module(case)
    finally:
        sys.path.remove(str(folder / "src"))


@pytest.fixture(scope="module")
def speakeasy(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return package("extensions_speakeasy", tmp_path_factory.mktemp("speakeasy"))


@pytest.fixture(scope="module")
def fern(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return package("extensions_fern", tmp_path_factory.mktemp("fern"))


def answer(body: object, status: int = 200) -> Answer:
    return Answer(status, json.dumps(body).encode(), {"Content-Type": "application/json"})


def test_pages_of_speakeasy_are_counted(speakeasy: Any, server: FaultServer) -> None:
    """`offsetLimit` with an input `page` asks for one page after the other, up to `numPages`."""
    pages = ([{"id": "a"}, {"id": "b"}], [{"id": "c"}])
    server.script(*(answer({"found": {"pages": 2, "drinks": drinks}}) for drinks in pages))

    with speakeasy.ExtensionsSpeakeasy(base_url=server.url) as client:
        found = [drink.id for drink in client.menu.drinks.with_pagination.list(size=2)]

    assert found == ["a", "b", "c"]
    assert [s.target for s in server.seen] == ["/drinks?size=2", "/drinks?page_no=2&size=2"]


def test_a_cursor_of_speakeasy_is_in_the_last_item(speakeasy: Any, server: FaultServer) -> None:
    """`nextCursor: $[-1].number` is a property of the last item."""
    server.script(answer([{"number": "1"}, {"number": "2"}]), answer([{"number": "3"}]), answer([]))

    async def numbers() -> list[str]:
        async with speakeasy.AsyncExtensionsSpeakeasy(base_url=server.url) as client:
            pages = client.orders.with_pagination.list_orders()
            return [order.number async for order in pages]

    assert asyncio.run(numbers()) == ["1", "2", "3"]
    assert [s.target for s in server.seen] == ["/orders", "/orders?since=2", "/orders?since=3"]


def test_pages_of_fern_follow_a_cursor_while_there_are_more(fern: Any, server: FaultServer) -> None:
    """`x-fern-pagination: true` takes that of the document, whose `has-next-page` ends it."""
    first = {"page": {"next": "n", "more": True}, "plants": [{"_id": "a"}]}
    last = {"page": {"next": "o", "more": False}, "plants": [{"_id": "b"}]}
    server.script(answer(first), answer(last))

    with fern.ExtensionsFern(base_url=server.url) as client:
        found = [plant.plant_id for plant in client.nursery.plants.with_pagination.list()]

    assert found == ["a", "b"]
    assert [s.target for s in server.seen] == ["/plants", "/plants?cursor=n"]


def test_an_offset_of_fern_with_a_step_counts_items(fern: Any, server: FaultServer) -> None:
    """The offset is in the body, as `$request.skip` says."""
    server.script(answer({"plants": [{"_id": "a"}, {"_id": "b"}]}), answer({"plants": []}))

    with fern.ExtensionsFern(base_url=server.url) as client:
        found = [p.plant_id for p in client.nursery.plants.with_pagination.search(limit=2)]

    assert found == ["a", "b"]
    assert [json.loads(s.body) for s in server.seen] == [{"limit": 2}, {"limit": 2, "skip": 2}]


def test_what_is_not_to_be_retried_is_sent_once(fern: Any, server: FaultServer) -> None:
    """`disabled: true`; a caller may say otherwise for a call."""
    with fern.ExtensionsFern(base_url=server.url) as client:
        server.script(answer({}, 503), answer({}))
        with pytest.raises(fern.InternalServerError):
            client.nursery.plants.search()
        assert len(server.seen) == 1

        server.script(answer({}, 503), answer({}))
        client.nursery.plants.search(max_retries=1)
        assert len(server.seen) == 2

        server.script(answer({}, 503), answer({}))
        client.nursery.plants.list()
        assert len(server.seen) == 2


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (("--include", "tag:pets"), {"GET /pets"}),
        (("--include", "tag:orders", "--exclude", "deprecated,path:/admin/*"), {"GET /orders"}),
        (("--include", "operation:getUser,operation:delete /orders"), {"GET /users/{id}", "DELETE /orders"}),
        (("--exclude", "resource:orders,resource:users"), {"GET /pets"}),
    ],
)  # fmt: skip
def test_a_part_of_an_api_from_the_command_line(
    filters: tuple[str, ...], expected: set[str], tmp_path: Path
) -> None:
    """Filters are those of `subset`."""
    ran = run(tmp_path, "generate", SHOP, "--out", "shop", *filters)

    assert (ran.status, ran.err) == (0, "")
    surface = json.loads((tmp_path / "shop/surface.json").read_text("utf-8"))
    found = {f"{o['method']} {o['path']}" for o in surface["operations"]}
    assert found == expected


def test_a_filter_that_is_like_nothing_is_said(tmp_path: Path) -> None:
    """With the word that may be meant."""
    ran = run(tmp_path, "generate", SHOP, "--out", "shop", "--exclude", "tag:order")

    assert ran.status == 0
    assert "warning[unmatched-filter]: no operation is `tag: order`" in ran.err
    assert "write `orders`, if that is meant" in ran.err


@pytest.mark.parametrize("wrong", ["tags:orders", "tag:", "deprecated:true", "orders"])
def test_a_filter_of_no_kind_is_refused(wrong: str, tmp_path: Path) -> None:
    """Nothing is written then."""
    ran = run(tmp_path, "generate", SHOP, "--out", "shop", "--include", wrong)

    assert ran.status == 2
    assert ran.err.startswith(f"specwright: `{wrong}` is no filter: write tag:PATTERN")
    assert not (tmp_path / "shop").exists()
