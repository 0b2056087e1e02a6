"""The HTML page in the hands of somebody: filters, search and keys, in a real browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from specwright.diff import Outcome, read_gates
from specwright.diff.render import to_html
from tests.diff.browser import opened, program
from tests.diff.rule_edits import DELETE, LIST, ORDER, Row
from tests.diff.test_every_rule import compare

if TYPE_CHECKING:
    from pathlib import Path

    from tests.diff.browser import Page

EDITS = (
    (DELETE, ...),
    (LIST + "operationId", "find_orders"),
    (LIST + "parameters/0/schema/maximum", 50),
    (ORDER + "properties/count/type", "string"),
    (LIST + "description", "<script>document.title = 'taken'</script>"),
)
SHOWN = """
Array.from(document.querySelectorAll("details.change")).filter(each => each.offsetParent)
  .map(each => each.querySelector("summary strong").textContent)
"""
FOCUS = "document.activeElement.closest('details') && document.activeElement.textContent"
ALL = [
    "DELETE /orders/{id}",
    "GET /orders query limit",
    "GET /orders",
    "Order.count",
    "GET /orders",
]


def choose(page: Page, name: str, key: str) -> None:
    """Choose the option of a list that begins with a letter, or the first one, by the keyboard."""
    page.value(f"document.querySelector('[name={name}]').focus()")
    page.press(key)


@pytest.mark.skipif(program() is None, reason="there is no Chromium here")
def test_the_filters_of_the_page(tmp_path: Path) -> None:
    gates = read_gates([], ["SDK_SOURCE"])
    found = Outcome((compare(Row("", "", "", EDITS), tmp_path),), gates)
    path = tmp_path / "diff.html"
    path.write_text(to_html(found), encoding="utf-8")
    with opened(path, tmp_path) as page:
        status = "document.getElementById('status').textContent"
        assert sorted(page.value(SHOWN)) == sorted(ALL)
        assert page.value(status) == "5 of 5 changes shown"
        assert page.value("document.querySelectorAll('details.change[open]').length") == 4

        choose(page, "http", "b")
        assert sorted(page.value(SHOWN)) == [
            "DELETE /orders/{id}", "GET /orders query limit", "Order.count",
        ]  # fmt: skip
        choose(page, "sdk", "s")
        assert sorted(page.value(SHOWN)) == ["DELETE /orders/{id}", "Order.count"]
        assert page.value(status) == "2 of 5 changes shown"
        choose(page, "http", "Home")
        choose(page, "sdk", "Home")
        assert len(page.value(SHOWN)) == 5

        page.value("document.activeElement.blur()")
        page.press("/")
        assert page.value("document.activeElement.name") == "text"
        for letter in "count":
            page.press(letter)
        assert page.value(SHOWN) == ["Order.count"]
        page.value("document.activeElement.select()")
        page.press("j")
        assert page.value("document.activeElement.value") == "j"
        page.value("document.activeElement.value = ''")
        page.value("document.activeElement.dispatchEvent(new Event('input', {bubbles: true}))")
        page.value("document.activeElement.blur()")

        page.press("j")
        first = page.value(FOCUS)
        page.press("j")
        second = page.value(FOCUS)
        page.press("k")
        assert first
        assert page.value(FOCUS) == first != second
        page.press("Enter")
        assert page.value("document.activeElement.parentElement.open") is False

        assert page.value("document.title").endswith("openapi.json")
        width = "document.documentElement.scrollWidth <= window.innerWidth"
        assert page.value(width)
        page.ask(
            "Emulation.setDeviceMetricsOverride",
            width=360,
            height=640,
            deviceScaleFactor=1,
            mobile=True,
        )
        assert page.value(width)
    said = [
        e["method"] for e in page.events if e.get("method", "").startswith(("Log.", "Runtime.exc"))
    ]
    asked = [
        e["params"]["request"]["url"]
        for e in page.events
        if e.get("method") == "Network.requestWillBeSent"
    ]
    assert said == []
    assert {url for url in asked if url != "about:blank"} <= {path.as_uri()}
