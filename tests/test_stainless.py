"""Packages that are generated from configurations of published ones offer what those do."""

from __future__ import annotations

import asyncio
import importlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from specwright.diagnostics import Report
from specwright.pipeline import Source, Timings, generate
from tests.runtime.conftest import serving
from tests.runtime.faults import Answer
from tests.stainless.measure import NEEDED, Subject, measure, place, subjects

if TYPE_CHECKING:
    from collections.abc import Iterator


ROOT = Path(__file__).parents[1]
FOLDER = Path(os.environ.get("STAINLESS_CONFIGURATIONS", ROOT.parent / "shared" / "stainless"))
OUT = ROOT / "build" / "stainless"
FOUND = list(subjects(FOLDER))


@pytest.mark.skipif(
    not FOUND,
    reason=f"no configurations in {FOLDER}; the variable STAINLESS_CONFIGURATIONS names a folder",
)
@pytest.mark.parametrize("subject", FOUND, ids=lambda subject: subject.name)
def test_a_generated_package_takes_the_place_of_the_published_one(subject: Subject) -> None:
    """Accessors, parameters, types and fields are those of the published package."""
    if not place(subject, OUT).is_dir():
        pytest.skip(f"not downloaded: python -m tests.stainless {FOLDER}")
    tallies = measure(subject, OUT)

    short = {
        group: tallies[group].differences
        for group, least in NEEDED.items()
        if tallies[group].share < least
    }
    assert short == {}


def _imported(case: str, name: str, folder: Path) -> Iterator[Any]:
    """Generate the package of a case and import it under a name."""
    source = Source(
        ROOT / "tests" / "cases" / case / "openapi.yaml",
        ROOT / "tests" / "cases" / case / "sdk.yaml",
        name=name,
    )
    for path, text in generate(source, Report(), Timings()).files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    sys.path.insert(0, str(folder / "src"))
    yield importlib.import_module(name)
    sys.path.remove(str(folder / "src"))


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Import a package whose configuration says much about its client."""
    yield from _imported("stainless_client", "stainless_shop", tmp_path_factory.mktemp("shop"))


@pytest.fixture(scope="module")
def scraper(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Import a package whose client has options and methods of its own."""
    yield from _imported("stainless_options", "scraper", tmp_path_factory.mktemp("scraper"))


@pytest.fixture(scope="module")
def names(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Import a package with pages of several kinds."""
    yield from _imported("stainless_names", "names", tmp_path_factory.mktemp("names"))


@pytest.mark.parametrize("tenant", ["given", "of the environment", None])
def test_a_client_sends_its_options_and_writes_queries_as_configured(
    shop: Any, tenant: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Brackets for lists and dots for objects are what `qs` calls them; escaped by RFC 3986."""
    if tenant == "of the environment":
        monkeypatch.setenv("SHOP_TENANT", tenant)
    with serving() as server:
        server.script(Answer(status=204))
        given = tenant if tenant == "given" else None
        with shop.StainlessShop(base_url=server.url, api_key="k", tenant=given) as client:
            client.orders.list(ids=[1, 2], filter={"state": "a b"})
        request = server.last

    assert request.header("x-tenant") == tenant
    assert request.target.partition("?")[2] == (
        "channel=web&old=k&ids%5B%5D=1&ids%5B%5D=2&filter.state=a%20b"
    )


def test_names_of_the_published_package_can_be_imported(shop: Any) -> None:
    """Programs catch, annotate and configure with them."""
    assert issubclass(shop.NotFoundError, shop.StainlessShopError)
    assert shop.Client is shop.StainlessShop
    assert shop.NOT_GIVEN is shop.omit
    with shop.DefaultHttpxClient() as http_client:
        assert http_client.timeout == shop.DEFAULT_TIMEOUT


def test_a_client_has_methods_and_options_of_its_own(scraper: Any) -> None:
    """What `$client` lists are methods of the client; an option that nothing sends is an attribute."""
    with serving() as server:
        server.script(Answer(body=b'{"text": "Hello"}'))
        with scraper.Scraper(base_url=server.url, verbose="1") as client:
            found = client.scrape(url="https://example.com", idempotency_key="once")
            options = client.region, client.verbose
        request = server.last

    assert found.text == "Hello"
    assert options == ("eu", "1")
    assert request.header("x-key") == "once"
    assert request.body == b'{"url":"https://example.com"}'


def test_an_asynchronous_client_has_them_as_well(scraper: Any) -> None:
    """They are awaited."""

    async def call(url: str) -> Any:
        async with scraper.AsyncScraper(base_url=url) as client:
            return await client.scrape(url="https://example.com")

    with serving() as server:
        server.script(Answer(body=b'{"text": "Hello"}'))
        found = asyncio.run(call(server.url))

    assert found.text == "Hello"


def test_pages_follow_what_a_header_says(names: Any) -> None:
    """The last page has no such header."""
    with serving() as server:
        server.script(
            Answer(body=b'[{"more": {}}]', headers={"X-Next": "b 1"}),
            Answer(body=b'[{"more": {}}]'),
        )
        with names.Names(base_url=server.url) as client:
            found = list(client.stores.list_old())
        request = server.last

    assert len(found) == 2
    assert request.target == "/stores/old?cursor=b%201"
