"""How an outcome looks: every form of it, with text that wants to be more than text."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import jsonschema
import pytest
from markdown_it import MarkdownIt
from msgspec.structs import replace

from specwright.diagnostics import Span
from specwright.diff import Outcome, read_gates
from specwright.diff.model import (
    Bump,
    Change,
    Comparison,
    Effect,
    Http,
    HttpLevel,
    Place,
    SdkChange,
    SdkLevel,
    Side,
    Use,
    Witness,
)
from specwright.diff.render import (
    Terminal,
    marker,
    to_codequality,
    to_github,
    to_html,
    to_json,
    to_junit,
    to_markdown,
    to_output,
    to_sarif,
    to_text,
)
from tests.judging import judge_of

ROOT = Path(__file__).parents[2]
HOSTILE = "</script><script>document.title='owned'</script>|`<img src=x onerror=alert(1)>` @octocat #1 \x1b[31m --> ::error::%0A"
TEXT = "".join(f"line {n} of <b>{HOSTILE}</b>\n" for n in range(1, 60))
SIDES = Side("main:a.yaml", "A", "1.0.0", "main"), Side("a.yaml", "A", "1.0.0")


def change(number: int, http: str = "breaking", sdk: str = "source", text: str = HOSTILE) -> Change:
    base = Place(f"#/x/{number}", Span("main:a.yaml", 20, 3, "gone: 1"))
    return Change(
        "schema.enum.value-removed",
        f"Order{number} {text}",
        f"it changed {text}",
        Effect.NARROW,
        Http(HttpLevel(http), f"clients fail {text}"),
        (SdkChange("sdk.field.removed", f"Order.{text}", SdkLevel(sdk), "gone", text, "b", text),),
        (Use(f"GET /{text}", "200 application/json", "out"),),
        (),
        base,
        None,
        f"{number:016x}",
        text,
        [text],
        Witness({"a": text}, "base"),
        Place("#/x", Span("a.yaml", 10 + number % 30, 5, "x:")),
        text,
    )


def outcome(changes: list[Change], *gates: str) -> Outcome:
    comparison = Comparison(
        *SIDES,
        tuple(changes),
        Bump("major", f"because {HOSTILE}", "1.0.0", "2.0.0", "1.0.0"),
        Bump("minor", "so", "0.1.0", "0.2.0", "0.1.0"),
        None,
        (f"note {HOSTILE}",),
        0,
        {"main:a.yaml": TEXT, "a.yaml": TEXT},
    )
    return Outcome((comparison,), read_gates(gates, ()), (), "a.yaml")


MANY = [
    *(change(n) for n in range(150)),
    *(change(n, "risky", "typing") for n in range(150, 300)),
    *(change(n, "additive", "additive") for n in range(300, 900)),
    *(change(n, "none", "doc") for n in range(900, 1200)),
]


def test_text_obeys_nothing_and_keeps_to_its_width() -> None:
    plain = to_text(
        outcome([change(1, text="\x1b[2J a long one " * 30)], "http=breaking"), Terminal(60)
    )
    coloured = to_text(outcome([change(1)], "http=breaking"), Terminal(60, colour=True))

    assert "\x1b" not in plain
    assert max(map(len, plain.splitlines())) <= 60
    assert set(re.findall(r"\x1b\[([0-9;]*)m", coloured)) == {"0", "1", "1;31", "31", "2", "31;1"}


# --- Markdown ---------------------------------------------------------------------------------------


def test_markdown_is_bounded_and_counts_what_it_leaves_out() -> None:
    text = to_markdown(outcome(MANY), elsewhere="look at the artifact")
    items = len(re.findall(r"^\| .\S* \| `", text, re.MULTILINE)) + len(
        re.findall(r"^\* `+Order\d+ .*it changed", text, re.MULTILINE)
    )
    said = re.search(r"_([\d,]+) changes are not shown", text)

    assert len(text) <= 65_000
    assert len(text) > 55_000
    assert said is not None
    assert items + int(said[1].replace(",", "")) == len(MANY)
    assert "look at the artifact" in text
    # The worst are there.
    assert text.index("Order0 ") < text.index("Order1 ")


def test_markdown_of_what_fits_leaves_nothing_out() -> None:
    text = to_markdown(outcome([change(n, text="x") for n in range(20)]))

    assert "not shown" not in text
    assert text.count("| `Order") == 20


@pytest.mark.parametrize("most", [3_000, 10_000, 65_000])
def test_markdown_keeps_any_bound(most: int) -> None:
    assert len(to_markdown(outcome(MANY), most=most)) <= most


def test_text_of_a_document_is_no_markdown_and_calls_nobody() -> None:
    text = to_markdown(outcome([change(1)]))
    html = MarkdownIt("gfm-like", {"linkify": False}).render(text)
    outside = re.sub(r"<code>.*?</code>", "", html, flags=re.DOTALL)

    assert text.startswith("<!-- specwright-diff:a.yaml -->\n")
    assert "<script" not in outside
    assert "<img" not in outside
    assert "@octocat" not in outside
    assert html.count("<tr>") == 2
    assert html.count("<td") == 4


def test_no_name_ends_the_marker() -> None:
    assert marker("a --> <b> -- c") == "<!-- specwright-diff:a-b-c -->"
    assert marker("specs/pets/openapi.yaml") == "<!-- specwright-diff:specs/pets/openapi.yaml -->"


# --- HTML -------------------------------------------------------------------------------------------


class _Page(HTMLParser):
    """Collects the elements of a page and whether they are closed in order."""

    VOID = ("meta", "input", "br")

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.texts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def parsed(text: str) -> _Page:
    page = _Page()
    page.feed(text)
    page.close()
    assert page.open == []
    return page


def test_the_page_needs_nothing_and_runs_nothing_of_a_document() -> None:
    text = to_html(outcome([change(n) for n in range(3)], "http=breaking"))
    page = parsed(text)
    tags = [tag for tag, _ in page.found]
    attributes = {name for _, found in page.found for name in found}

    assert tags.count("script") == 1
    assert tags.count("style") == 1
    assert not {"img", "iframe", "link", "object", "embed", "base"} & set(tags)
    assert not {"src", "href", "style", "action", "srcset"} & attributes
    assert not any(name.startswith("on") for name in attributes)
    policy = next(
        f["content"] for _, f in page.found if f.get("http-equiv") == "Content-Security-Policy"
    )
    assert policy is not None
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    assert "prefers-color-scheme:dark" in text
    assert tags.count("details") == 6
    opened = [f["open"] for _, f in page.found if str(f.get("class")).startswith("change")]
    assert opened == [None] * 3


def test_the_page_shows_both_sources_with_the_line() -> None:
    page = parsed(to_html(outcome([change(1, text="x")])))
    captions = [text for text in page.texts if text.startswith(("Before", "After"))]
    marked = sum(1 for tag, found in page.found if tag == "span" and found.get("class") == "at")

    assert captions == ["Before: main:a.yaml:20:3", "After: a.yaml:11:5"]
    assert marked == 2
    assert any("line 24 of <b>" in text for text in page.texts)


def _browser() -> str | None:
    names = ("chromium", "chromium-browser", "google-chrome", "chrome", "chrome-headless-shell")
    return next(filter(None, map(shutil.which, names)), None)


@pytest.mark.skipif(_browser() is None, reason="there is no Chromium here")
def test_a_browser_runs_the_page_and_nothing_of_the_document(tmp_path: Path) -> None:
    """The script has run if it has counted; the document's has not, or the title would be another."""
    path = tmp_path / "diff.html"
    path.write_text(to_html(outcome([change(1), change(2, "none", "doc")])), encoding="utf-8")
    done = subprocess.run(
        [
            str(_browser()), "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom",
            f"--user-data-dir={tmp_path / 'profile'}", path.as_uri(),
        ],
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip

    assert "2 of 2 changes shown" in done.stdout
    assert "<title>API diff: a.yaml</title>" in done.stdout


# --- For programs -----------------------------------------------------------------------------------


def test_json_is_as_its_schema_says() -> None:
    schema: Any = json.loads((ROOT / "docs/schemas/diff.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    for found in (outcome([change(1)], "http=breaking"), Outcome(())):
        data: Any = json.loads(to_json(found))
        judge_of(schema).validate(data)
    both = replace(outcome(MANY), comparisons=outcome(MANY).comparisons * 2)
    data = json.loads(to_json(both))
    judge_of(schema).validate(data)
    assert data["summary"]["total"] == 2 * len(MANY)
    assert data["bump"]["api"]["level"] == "major"


SARIF: dict[str, Any] = {
    "type": "object",
    "required": ["version", "runs"],
    "additionalProperties": False,
    "properties": {
        "$schema": {"type": "string", "format": "uri"},
        "version": {"const": "2.1.0"},
        "runs": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "required": ["tool", "results"],
                "properties": {
                    "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
                    "tool": {
                        "required": ["driver"],
                        "properties": {
                            "driver": {
                                "required": ["name"],
                                "properties": {
                                    "rules": {
                                        "type": "array",
                                        "uniqueItems": True,
                                        "items": {
                                            "required": ["id"],
                                            "properties": {
                                                "shortDescription": {"required": ["text"]},
                                                "help": {"required": ["text"]},
                                            },
                                        },
                                    }
                                },
                            }
                        },
                    },
                    "results": {
                        "type": "array",
                        "items": {
                            "required": ["message", "ruleId"],
                            "properties": {
                                "level": {"enum": ["none", "note", "warning", "error"]},
                                "kind": {
                                    "enum": [
                                        "notApplicable",
                                        "pass",
                                        "fail",
                                        "review",
                                        "open",
                                        "informational",
                                    ]
                                },
                                "message": {"required": ["text"]},
                                "partialFingerprints": {"additionalProperties": {"type": "string"}},
                                "locations": {
                                    "type": "array",
                                    "items": {"$ref": "#/$defs/location"},
                                },
                                "relatedLocations": {
                                    "type": "array",
                                    "items": {"$ref": "#/$defs/location"},
                                },
                                "suppressions": {
                                    "items": {
                                        "required": ["kind"],
                                        "properties": {"kind": {"enum": ["inSource", "external"]}},
                                    }
                                },
                            },
                        },
                    },
                },
            },
        },
    },
    "$defs": {
        "location": {
            "required": ["physicalLocation"],
            "properties": {
                "id": {"type": "integer", "minimum": -1},
                "physicalLocation": {
                    "required": ["artifactLocation"],
                    "properties": {
                        "artifactLocation": {
                            "properties": {"uri": {"type": "string", "pattern": r"^[!-~]+$"}}
                        },
                        "region": {
                            "properties": {
                                "startLine": {"type": "integer", "minimum": 1},
                                "startColumn": {"type": "integer", "minimum": 1},
                            }
                        },
                    },
                },
            },
        }
    },
}
"""What SARIF 2.1.0 requires of the objects that are written (OASIS, section 3)."""


def test_sarif() -> None:
    accepted = replace(change(2), accepted="yes")
    log: Any = json.loads(
        to_sarif(outcome([change(1), accepted, change(3, "none", "doc")]), "1.0.0")
    )
    judge_of(SARIF).validate(log)
    results = log["runs"][0]["results"]

    assert [result["level"] for result in results] == ["error", "error", "none"]
    assert results[0]["partialFingerprints"] == {"specwrightDiff/v1": f"{1:016x}"}
    assert results[0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "a.yaml"
    assert results[0]["locations"][0]["physicalLocation"]["region"]["startLine"] == 11
    assert (
        results[0]["relatedLocations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "a.yaml"
    )
    assert results[1]["suppressions"] == [{"kind": "external", "justification": "yes"}]


def test_annotations_are_a_line_each_and_counted() -> None:
    lines = to_github(outcome(MANY), "services/a").splitlines()
    kinds = [line.split(" ", 1)[0] for line in lines]

    assert kinds.count("::error") == 10
    assert kinds.count("::warning") == 10
    assert any("140 changes more of this kind" in line for line in lines)
    assert any("590 changes more of this kind" in line for line in lines)
    assert all(line.startswith("::") for line in lines)
    # What is gone is shown where something is left.
    assert lines[0].startswith(
        "::error file=services/a/a.yaml,line=10,col=5,title=schema.enum.value-removed "
    )
    assert "it was at main:a.yaml:20:3" in lines[0]


def test_outputs_of_a_step_are_one_line_each() -> None:
    text = to_output(outcome([change(1)], "http=breaking"))

    assert all(re.fullmatch(r"[a-z-]+=[\w.]*", line) for line in text.splitlines())
    assert "failed=true\n" in text


def test_junit() -> None:
    text = to_junit(outcome([change(1), change(2, "none", "doc")], "http=breaking"))
    suites = ET.fromstring(text)  # noqa: S314 - our own
    suite = suites[0]

    assert (suite.get("tests"), suite.get("failures")) == ("2", "1")
    assert [len(case) for case in suite] == [1, 0]
    assert f"{1:016x}" in (suite[0][0].text or "")
    assert ET.fromstring(to_junit(outcome([])))[0].get("tests") == "1"  # noqa: S314


def test_code_quality() -> None:
    """https://docs.gitlab.com/ci/testing/code_quality/: what each entry has to have."""
    entries = json.loads(
        to_codequality(
            outcome([change(1), change(2, "none", "doc"), replace(change(3), accepted="x")])
        )
    )

    assert len(entries) == 1
    assert entries[0].keys() == {"description", "check_name", "fingerprint", "severity", "location"}
    assert entries[0]["severity"] in {"info", "minor", "major", "critical", "blocker"}
    assert entries[0]["location"] == {"path": "a.yaml", "lines": {"begin": 11}}
