"""Packages that are generated from configurations of published ones offer what those do."""

from __future__ import annotations

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


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Import a package whose configuration says much about its client."""
    folder = tmp_path_factory.mktemp("shop")
    case = ROOT / "tests" / "cases" / "stainless_client"
    source = Source(case / "openapi.yaml", case / "sdk.yaml", name="stainless_shop")
    for path, text in generate(source, Report(), Timings()).files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    sys.path.insert(0, str(folder / "src"))
    yield importlib.import_module("stainless_shop")
    sys.path.remove(str(folder / "src"))


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
