"""Overlays: what actions make of a document, where its nodes are, and what is said.

Expected values are those of the Overlay Specification 1.0.0 and 1.1.0, of RFC 9535 (JSONPath), and
places that were counted by hand.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from contextlib import chdir
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import httpx2
import pytest

from specwright.diagnostics import Diagnostic, Report, to_text
from specwright.document import Library, Node
from specwright.mock import MockServer
from specwright.overlay import jsonpath, overlaid_document
from specwright.overlay.jsonpath import InvalidJsonPathError, read_json_path
from specwright.pipeline import Timings, generate, understand
from specwright.project import find_services

if TYPE_CHECKING:
    from collections.abc import Sequence

SPECS = Path(__file__).parents[1] / "specs"
HEAD = "overlay: {version}.0\ninfo: {{title: T, version: '1'}}\nactions:\n"


def write(folder: Path, name: str, text: str) -> Path:
    """Write a file below a folder and return its path."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def applied(
    folder: Path, document: str, *overlays: str
) -> tuple[Node | None, Library, list[Diagnostic]]:
    """Return a document with overlays applied, what resolves its references, and the findings."""
    report = Report()
    made, library = applied_to(folder, document, overlays, report)
    return made, library, list(report)


def applied_to(
    folder: Path, document: str, overlays: Sequence[str], report: Report
) -> tuple[Node | None, Library]:
    """Return a document with overlays applied, and what resolves its references."""
    library = Library(report)
    root = library.open(write(folder, "openapi.yaml", document))
    assert root is not None
    files = [write(folder, f"{i}.overlay.yaml", text) for i, text in enumerate(overlays)]
    return overlaid_document(root, files, library, report, home=None), library


@dataclass(frozen=True)
class Ran:
    """How a run ended."""

    status: int
    out: str
    err: str


def run(folder: Path, *arguments: str) -> Ran:
    """Run `specwright` in a folder; nobody may ever see a traceback."""
    command = [sys.executable, "-m", "specwright", *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert "a bug of ours" not in done.stderr
    return Ran(done.returncode, done.stdout, done.stderr)


def put(folder: Path, files: dict[str, str]) -> None:
    """Write files below a folder."""
    for name, text in files.items():
        write(folder, name, text)


def located(found: Diagnostic) -> str:
    """Return `file:line:column code` of a finding."""
    return f"{Path(found.span.file).name}:{found.span.line}:{found.span.column} {found.code}"


def at(root: Node, *keys: str | int) -> Node:
    """Return the node at keys."""
    node = root
    for key in keys:
        child = node.get(key) if isinstance(key, str) else list(node.elements())[key]
        assert child is not None
        node = child
    return node


MERGES: list[tuple[str, tuple[str, str, object]]] = [
    (
        "a property of the update alone is inserted, one of the target alone stays",
        ("info: {title: T}", "{target: $.info, update: {x-a: 1}}", {"info": {"title": "T", "x-a": 1}}),
    ),
    (
        "a primitive value replaces one, also null and of another type",
        ("a: {b: 1, c: x}", "{target: $.a, update: {b: null, c: 2}}", {"a": {"b": None, "c": 2}}),
    ),
    (
        "objects in objects are merged, however deep",
        (
            "a: {b: {c: {d: 1}}}",
            "{target: $, update: {a: {b: {c: {e: 2}, f: 3}}}}",
            {"a": {"b": {"c": {"d": 1, "e": 2}, "f": 3}}},
        ),
    ),
    (
        "an array in an object is concatenated",
        ("a: {b: [1, 2]}", "{target: $.a, update: {b: [2, 3]}}", {"a": {"b": [1, 2, 2, 3]}}),
    ),
    (
        "an object is appended to an array",
        ("a: [{n: 1}]", "{target: $.a, update: {n: 2}}", {"a": [{"n": 1}, {"n": 2}]}),
    ),
    ("a text is appended to an array", ("a: [x]", "{target: $.a, update: y}", {"a": ["x", "y"]})),
    (
        "an array is concatenated with an array",
        ("a: [1]", "{target: $.a, update: [2, [3]]}", {"a": [1, 2, [3]]}),
    ),
    (
        "every target is updated",
        (
            "p: {a: {get: {}}, b: {get: {}, put: {}}}",
            "{target: $.p.*.get, update: {x-safe: true}}",
            {"p": {"a": {"get": {"x-safe": True}}, "b": {"get": {"x-safe": True}, "put": {}}}},
        ),
    ),
    (
        "a node that is selected twice is updated once",
        ("a: [1]", "{target: \"$['a', 'a']\", update: 2}", {"a": [1, 2]}),
    ),
    (
        "a node and what is below it are updated, the upper one first",
        (
            "a: {b: {}}",
            "{target: \"$..[?@.c || @.b || !@.c]\", update: {c: 1}}",
            {"a": {"b": {"c": 1}, "c": 1}},
        ),
    ),
    ("an object is removed", ("a: {}\nb: 1", "{target: $.a, remove: true}", {"b": 1})),
    (
        "items of an array are removed together, by their places before",
        (
            "a: [{n: 0}, {n: 1}, {n: 2}, {n: 3}]",
            "{target: \"$.a[0, 1, 3]\", remove: true}",
            {"a": [{"n": 2}]},
        ),
    ),
    (
        "what is removed may lie in what is removed",
        (
            "a: [{b: [{c: {}}]}, {b: [{}]}]",
            "{target: \"$..[?@.b || @.c]\", remove: true}",
            {"a": []},
        ),
    ),
    (
        "removing wins over updating",
        ("a: {}\nb: 1", "{target: $.a, remove: true, update: {x: 1}}", {"b": 1}),
    ),
    ("`remove: false` is none", ("a: {}", "{target: $.a, remove: false, update: {x: 1}}", {"a": {"x": 1}})),
    (
        "an array is replaced by removing it before",
        (
            "servers: [{url: /a}, {url: /b}]",
            ("{target: $.servers, remove: true}\n"
            "  - {target: $, update: {servers: [{url: /c}]}}"),
            {"servers": [{"url": "/c"}]},
        ),
    ),
    (
        "each action sees what the one before has made",
        (
            "a: {}",
            ("{target: $.a, update: {b: {}}}\n  - {target: $.a.b, update: {c: 1}}\n"
            "  - {target: \"$.a[?@.c == 1]\", update: {d: 2}}"),
            {"a": {"b": {"c": 1, "d": 2}}},
        ),
    ),
]  # fmt: skip


@pytest.mark.parametrize("version", ["1.0", "1.1"])
@pytest.mark.parametrize("row", [row for _, row in MERGES], ids=[name for name, _ in MERGES])
def test_an_action_changes_the_document(
    row: tuple[str, str, object], version: str, tmp_path: Path
) -> None:
    """Both versions agree on objects and arrays."""
    document, actions, expected = row
    overlay = f"{HEAD.format(version=version)}  - {actions}\n"
    made, _, findings = applied(tmp_path, document, overlay)

    assert made is not None, [to_text(found) for found in findings]
    assert made.value == expected


@pytest.mark.parametrize(
    ("document", "actions", "expected"),
    [
        ("info: {title: Old}", "{target: $.info.title, update: New}", {"info": {"title": "New"}}),
        ("a: [x, y, x]", "{target: \"$.a[?@ == 'x']\", remove: true}", {"a": ["y"]}),
        ("a: {b: 1, c: 2}", "{target: $.a.b, remove: true}", {"a": {"c": 2}}),
        (
            "p: {/items: {get: {x: [1]}}, /some: {delete: {}}}",
            "{target: '$.p[\"/some\"]', copy: '$.p[\"/items\"]'}",
            {"p": {"/items": {"get": {"x": [1]}}, "/some": {"delete": {}, "get": {"x": [1]}}}},
        ),
        (
            "p: {/items: {get: {}}}",
            ("{target: $.p, update: {/new: {}}}\n"
            "  - {target: \"$.p['/new']\", copy: \"$.p['/items']\"}\n"
            "  - {target: \"$.p['/items']\", remove: true}"),
            {"p": {"/new": {"get": {}}}},
        ),
        ("a: [1]\nb: [2, 3]", "{target: $.a, copy: $.b}", {"a": [1, 2, 3], "b": [2, 3]}),
        ("a: [1]\nb: {c: 2}", "{target: $.a, copy: $.b}", {"a": [1, {"c": 2}], "b": {"c": 2}}),
        ("a: 1\nb: x", "{target: $.a, copy: $.b}", {"a": "x", "b": "x"}),
        (
            "a: {b: {c: 1}}",
            "{target: $.a.b, copy: $.a}",
            {"a": {"b": {"c": 1, "b": {"c": 1}}}},
        ),
        (
            "a: {c: 1}\nb: {}",
            "{target: $.b, copy: $.a}\n  - {target: $.b, update: {c: 2}}",
            {"a": {"c": 1}, "b": {"c": 2}},
        ),
    ],
    ids=[
        *("primitive", "remove primitive item", "remove primitive property", "copy", "move"),
        *("copy array", "copy entry", "copy primitive", "copy into itself", "a copy is its own"),
    ],
)  # fmt: skip
def test_what_overlay_1_1_adds(
    document: str, actions: str, expected: object, tmp_path: Path
) -> None:
    """Primitive targets, and `copy`."""
    overlay = f"{HEAD.format(version='1.1')}  - {actions}\n"
    made, _, findings = applied(tmp_path, document, overlay)

    assert findings == []
    assert made is not None
    assert made.value == expected


def test_traits_are_applied_to_the_operations_that_have_them(tmp_path: Path) -> None:
    """The largest example of the specification (1.1.0, 4.5.6): a filter in a filter."""
    document = """\
paths:
  /items: {get: {x-oai-traits: [paged]}}
  /items/{id}/subitems: {get: {x-oai-traits: [paged], parameters: [{name: id, in: path}]}}
  /other: {get: {}}
"""
    overlay = HEAD.format(version="1.1") + (
        "  - target: $.paths[?(@.get['x-oai-traits'][?(@ == 'paged')])].get\n"
        "    update: {parameters: [{name: top, in: query}, {name: skip, in: query}]}\n"
    )
    made, _, findings = applied(tmp_path, document, overlay)
    paged = [{"name": "top", "in": "query"}, {"name": "skip", "in": "query"}]

    assert findings == []
    assert made is not None
    assert made.value == {
        "paths": {
            "/items": {"get": {"x-oai-traits": ["paged"], "parameters": paged}},
            "/items/{id}/subitems": {
                "get": {
                    "x-oai-traits": ["paged"],
                    "parameters": [{"name": "id", "in": "path"}, *paged],
                }
            },
            "/other": {"get": {}},
        }
    }


def test_overlays_are_applied_in_their_order(tmp_path: Path) -> None:
    """Each to what the one before has made."""
    first = HEAD.format(version="1.1") + "  - {target: $, update: {a: 1}}\n"
    second = HEAD.format(version="1.0") + "  - {target: $, update: {a: 2}}\n"

    for overlays, value in (((first, second), 2), ((second, first), 1)):
        made, _, _ = applied(tmp_path, "{}", *overlays)
        assert made is not None
        assert made.value == {"a": value}


def test_an_aliased_node_changes_in_one_place(tmp_path: Path) -> None:
    """An alias of YAML is no reference: what it stands for is there twice."""
    document = "a: &a {b: {c: 1}, d: [1]}\nb: *a\nc: {<<: *a}\n"
    overlay = HEAD.format(version="1.1") + (
        "  - {target: $.b, update: &u {b: {e: 2}, d: [2], f: {}}}\n"
        "  - {target: $.c, update: *u}\n"
        "  - {target: $.c.f, update: {g: 3}}\n"
    )
    made, _, findings = applied(tmp_path, document, overlay)

    assert findings == []
    assert made is not None
    assert made.value == {
        "a": {"b": {"c": 1}, "d": [1]},
        "b": {"b": {"c": 1, "e": 2}, "d": [1, 2], "f": {}},
        "c": {"b": {"c": 1, "e": 2}, "d": [1, 2], "f": {"g": 3}},
    }


DATA: dict[str, Any] = {
    "o": {"j j": 1, "k.k": 2, "a'b": 3, 'c"d': 4, "\u263a": 5},
    "a": [5, 3, [{"j": 4}, {"k": 6}]],
    "s": ["a", "b", "c", "d", "e", "f", "g"],
    "n": None,
    "t": {"x": {"get": {"tags": ["p"]}}, "y": {"get": {"tags": ["q"]}}, "z": {"parameters": []}},
    "v": [{"b": "j", "n": 1}, {"b": "k", "n": 2.5}, {"b": {}}, {"b": "kilo", "n": True}, {"c": None}],
}  # fmt: skip


@pytest.mark.parametrize(
    ("path", "selected"),
    [
        ("$", [()]),
        ("$['o', 's'][0, 'k.k']", [("o", "k.k"), ("s", 0)]),
        ("$.o['j j']", [("o", "j j")]),
        ("$.o['a\\'b', \"a'b\"]", [("o", "a'b")]),
        ('$.o["c\\"d"]', [("o", 'c"d')]),
        ("$.o['\\u263A']", [("o", "\u263a")]),
        ("$.o.\u263a", [("o", "\u263a")]),
        ("$.s[1:5:2]", [("s", 1), ("s", 3)]),
        ("$.s[5:1:-2]", [("s", 5), ("s", 3)]),
        ("$.s[-2:]", [("s", 5), ("s", 6)]),
        ("$.s[-1]", [("s", 6)]),
        ("$.s[7]", []),
        ("$..j", [("a", 2, 0, "j")]),
        ("$.a..[0]", [("a", 0), ("a", 2, 0)]),
        ("$.a..*", [("a", 0), ("a", 1), ("a", 2), ("a", 2, 0), ("a", 2, 1), ("a", 2, 0, "j"), ("a", 2, 1, "k")]),
        ("$.n", [("n",)]),
        ("$.n.x", []),
        ("$.v[?@.b == 'kilo']", [("v", 3)]),
        ("$.v[?@.n >= 2]", [("v", 1)]),
        ("$.v[?@.n == true]", [("v", 3)]),
        ("$.v[?@.c == null]", [("v", 4)]),
        ("$.v[?!@.b]", [("v", 4)]),
        ("$.v[?@.b && !(@.b == 'j' || @.b == 'k')]", [("v", 2), ("v", 3)]),
        ("$.v[?match(@.b, '[jk]')]", [("v", 0), ("v", 1)]),
        ("$.v[?search(@.b, '[jk].')]", [("v", 3)]),
        ("$.v[?length(@.b) == 4]", [("v", 3)]),
        ("$[?count(@.*) == 7]", [("s",)]),
        ("$.v[?value(@..n) == 1]", [("v", 0)]),
        ("$.t[?@.*.tags[?@ == 'p']]", [("t", "x")]),
        ("$.t[?!@.*.tags[?@ == 'p']]", [("t", "y"), ("t", "z")]),
        ("$[?@[?@ == $.s[0]]]", [("s",)]),
        ("$[?@[?@.b == $.v[0].b]]", [("v",)]),
    ],
)  # fmt: skip
def test_a_path_selects_what_rfc_9535_says(path: str, selected: Sequence[object]) -> None:
    """Names, escapes, indexes, slices, unions, descendants, filters and functions (2.1 to 2.5)."""
    assert list(read_json_path(path).find(DATA)) == selected


@pytest.mark.parametrize(
    "path",
    [
        *("", "a", "@.a", " $", "$ ", "$.", "$..", "$[", "$[]", "$.a-b", "$.1", "$a", "$['a',]"),
        *("$[01]", "$[-0]", "$[9007199254740992]", "$['\\x']", "$['\\ud800']", "$.a | $.b"),
        *("$[?]", "$[?@.a = 1]", "$[?@.a =~ /x/]", "$[?@.a == nil]", "$[?@.a and @.b]", "$.a~"),
        *("$[?@.* == 1]", "$[?!@.a == 1]", "$[?length(@)]", "$[?count(1) == 1]", "$[?foo(@)]"),
        *("$[?@ == 1e9999]", "$[" + "9" * 5000 + "]", "$[?" + "(" * 5000 + "@" + ")" * 5000 + "]"),
    ],
    ids=lambda path: str(path)[:20],
)
def test_what_is_no_path_is_refused(path: str) -> None:
    """Neither the habits of older tools nor hostile text gets through (RFC 9535, 2.1)."""
    with pytest.raises(InvalidJsonPathError, match=r"\w"):
        read_json_path(path)


MISTAKES = [
    ("[]", "1:1 invalid-value"),
    ("info: {title: T, version: '1'}", "1:1 missing-field"),
    ("overlay: 1.2.0", "1:10 unsupported-version"),
    ("overlay: latest", "1:10 invalid-version"),
    ("overlay: {}", "1:10 invalid-version"),
    ("overlay: 1.1", "1:10 unsupported-version"),
    ("overlay: 1.0.0\nactions: [{target: $, update: {}}]", "1:1 missing-field"),
    ("overlay: 1.0.0\ninfo: T\nactions: [{target: $, update: {}}]", "2:7 invalid-value"),
    ("overlay: 1.0.0\ninfo: {title: T}\nactions: [{target: $, update: {}}]", "2:7 missing-field"),
    ("overlay: 1.0.0\ninfo: {title: [], version: 1.0}\nactions: [{target: $, update: {}}]", "2:15 invalid-value"),
    ("overlay: 1.0.0\ninfo: {title: T, version: 1.0}", "1:1 missing-field"),
    ("overlay: 1.0.0\ninfo: {title: T, version: '1'}\nactions: []", "3:10 invalid-value"),
    ("overlay: 1.0.0\ninfo: {title: T, version: '1'}\nactions: {}", "3:10 invalid-value"),
    ("overlay: 1.0.0\ninfo: {title: T, version: '1', description: D}\nactions: [{target: $, update: {}}]", "2:32 unknown-overlay-key"),
    ("overlay: 1.1.0\ninfo: {title: T, version: '1', description: D}\nextend: a\nactions: [{target: $, update: {}}]", "3:1 unknown-overlay-key"),
    ("overlay: 1.1.0\ninfo: {title: T, version: '1'}\nextends: [a]\nactions: [{target: $, update: {}}]", "3:10 invalid-value"),
    ("overlay: 1.1.0\ninfo: {title: T, version: '1'}\nextends: \"a\\0\"\nactions: [{target: $, update: {}}]", "3:10 invalid-value"),
]  # fmt: skip


@pytest.mark.parametrize(("overlay", "said"), MISTAKES)
def test_what_is_no_overlay_is_said(overlay: str, said: str, tmp_path: Path) -> None:
    """With the place in the overlay; the document is then not read."""
    made, _, findings = applied(tmp_path, "{}", overlay)

    assert made is None
    assert [located(found) for found in findings] == [f"0.overlay.yaml:{said}"]


@pytest.mark.parametrize(
    ("version", "action", "said"),
    [
        ("1.1", "x", "4:5 invalid-value"),
        ("1.1", "{update: {}}", "4:5 missing-field"),
        ("1.1", "{target: 1, update: {}}", "4:14 invalid-value"),
        ("1.1", "{target: $.a-b, update: {}}", "4:14 invalid-jsonpath"),
        ("1.1", "{target: $, copy: 'a'}", "4:23 invalid-jsonpath"),
        ("1.1", "{target: $.a, remove: 1}", "4:27 invalid-value"),
        ("1.1", "{target: $.a, update: {}, copy: $.b}", "4:31 invalid-value"),
        ("1.1", "{target: $.a, updates: {}, update: {}}", "4:19 unknown-overlay-key"),
        ("1.0", "{target: $.a, copy: $.b}", "4:19 unknown-overlay-key"),
        ("1.0", "{target: $.t, update: x}", "4:14 overlay-mismatch"),
        ("1.0", "{target: '$.l[0]', remove: true}", "4:14 overlay-mismatch"),
        ("1.1", "{target: $, remove: true}", "4:14 overlay-mismatch"),
        ("1.1", "{target: $.a, update: x}", "4:27 overlay-mismatch"),
        ("1.1", "{target: $.a, update: []}", "4:27 overlay-mismatch"),
        ("1.1", "{target: $.t, update: {}}", "4:27 overlay-mismatch"),
        ("1.1", "{target: $, update: {a: {x: 1, b: [1]}}}", "4:39 overlay-mismatch"),
        ("1.1", "{target: $, update: {l: x}}", "4:29 overlay-mismatch"),
        ("1.1", "{target: $, update: {a: null}}", "4:29 overlay-mismatch"),
        ("1.1", "{target: \"$['a', 'l']\", update: {}}", "4:14 overlay-mismatch"),
        ("1.1", "{target: $.b, update: {}}", "4:14 overlay-no-match"),
        ("1.1", "{target: $.a, copy: $.nothing}", "4:25 overlay-copy-source"),
        ("1.1", "{target: $.a, copy: $.*}", "4:25 overlay-copy-source"),
        ("1.1", "{target: $.a, copy: $.t}", "4:25 overlay-mismatch"),
    ],
)  # fmt: skip
def test_an_action_that_is_wrong_is_said(
    version: str, action: str, said: str, tmp_path: Path
) -> None:
    """At the place in the overlay, and nothing is made of the document."""
    document = "a: {b: {}}\nl: [1]\nt: x\n"
    made, _, findings = applied(tmp_path, document, f"{HEAD.format(version=version)}  - {action}\n")

    assert made is None
    assert [located(found) for found in findings] == [f"0.overlay.yaml:{said}"]
    assert all(found.help for found in findings)


@pytest.mark.parametrize(
    ("action", "said"),
    [
        ("{target: $.a}", "4:5 overlay-no-effect"),
        ("{target: $.a, remove: false}", "4:5 overlay-no-effect"),
        ("{target: $.a, remove: true, update: {}}", "4:33 overlay-no-effect"),
    ],
)
def test_what_changes_nothing_is_a_warning(action: str, said: str, tmp_path: Path) -> None:
    """The specification allows it, but somebody meant something."""
    made, _, findings = applied(tmp_path, "a: {}", f"{HEAD.format(version='1.1')}  - {action}\n")

    assert made is not None
    assert [located(found) for found in findings] == [f"0.overlay.yaml:{said}"]


def test_all_mistakes_of_all_overlays_are_said_at_once(tmp_path: Path) -> None:
    """Nobody wants to run it once for each of them."""
    head = HEAD.format(version="1.1")
    made, _, findings = applied(
        tmp_path,
        "a: {}",
        f"{head}  - {{target: $$, update: {{}}}}\n  - {{update: 1}}\n",
        f"{head}  - {{target: $.a, extra: 1}}\n",
    )

    assert made is None
    assert sorted(located(found) for found in findings) == [
        "0.overlay.yaml:4:14 invalid-jsonpath",
        "0.overlay.yaml:5:5 missing-field",
        "1.overlay.yaml:4:19 unknown-overlay-key",
        "1.overlay.yaml:4:5 overlay-no-effect",
    ]


def test_a_mismatch_shows_the_target_too(tmp_path: Path) -> None:
    """A conflict has two places, one in each file."""
    overlay = HEAD.format(version="1.1") + "  - target: $\n    update: {a: {b: [1]}}\n"
    _, _, (found,) = applied(tmp_path, "a:\n  b: {}\n", overlay)

    assert located(found) == "0.overlay.yaml:5:21 overlay-mismatch"
    assert found.message == "an array cannot be merged with an object"
    ((what, span),) = found.related
    assert (what, Path(span.file).name, span.line, span.column) == (
        *("the target stands at", "openapi.yaml", 2, 6),
    )


@pytest.mark.parametrize(
    "target",
    [
        "$..*..*..*",
        "$..[?count($..*) > 0]",
        "$..[?@ == 1 || @ == 2" + " || @ == 3" * 100 + "]",
        "$[" + ", ".join(["*"] * 300) + "]",
    ],
    ids=["descendants", "filter", "long filter", "long union"],
)
def test_a_path_over_a_hostile_document_ends(
    target: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever it looks at is counted, in filters as well."""
    monkeypatch.setattr(jsonpath, "MOST_STEPS", 1000)
    document = "a: [" + "[[[1, 2]]], " * 60 + "1]\n"
    overlay = HEAD.format(version="1.1") + f"  - {{target: '{target}', remove: true}}\n"
    made, _, findings = applied(tmp_path, document, overlay)

    assert made is None
    assert [located(found) for found in findings] == ["0.overlay.yaml:4:14 overlay-limit"]


def test_a_path_that_selects_too_much_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each selected node takes memory."""
    monkeypatch.setattr(jsonpath, "MOST_MATCHES", 9)
    overlay = HEAD.format(version="1.1") + "  - {target: '$.a[*]', update: 1}\n"

    for items, codes in ((9, []), (10, ["overlay-limit"])):
        _, _, findings = applied(tmp_path, f"a: {[0] * items}", overlay)
        assert [found.code for found in findings] == codes


def test_a_regular_expression_that_takes_too_long_ends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some take longer than the universe lasts for a line of text."""
    monkeypatch.setattr(jsonpath, "_MOST_SECONDS", 0.01)
    overlay = HEAD.format(version="1.1") + (
        "  - {target: \"$[?match(@, '(a|b|ab)*c')]\", remove: true}\n"
    )
    made, _, findings = applied(tmp_path, f"a: {'ab' * 60}cd\n", overlay)

    assert made is None
    assert [located(found) for found in findings] == ["0.overlay.yaml:4:14 overlay-limit"]


def test_copies_of_copies_end(tmp_path: Path) -> None:
    """Each doubles the document; twenty would make a million of it."""
    doubling = "  - {target: $.a, copy: $}\n  - {target: $, update: {b: [x]}}\n"
    overlay = HEAD.format(version="1.1") + (
        "  - {target: $, update: {l: [[1, 2, 3, 4, 5, 6, 7, 8, 9]]}}\n"
        + "  - {target: $.l, copy: $.l}\n" * 30
        + doubling
    )
    made, _, findings = applied(tmp_path, "a: {}", overlay)

    assert made is None
    assert {found.code for found in findings} == {"overlay-limit"}


def test_overlays_cannot_nest_a_document_too_deeply(tmp_path: Path) -> None:
    """The limit is that of any document: 256 levels."""
    copies = "  - {target: '$..a[?!@.a]', copy: $}\n" * 9
    overlay = HEAD.format(version="1.1") + copies
    made, _, findings = applied(tmp_path, "a: {b: {}}", overlay)

    assert made is None
    assert {found.code for found in findings} == {"nesting-limit"}


def test_a_node_knows_the_file_it_was_written_in(tmp_path: Path) -> None:
    """Its place is that in the document or in an overlay, its pointer that in the result."""
    document = "info:\n  title: T\ntags:\n  - name: a\n  - name: b\n  - name: c\n"
    overlay = HEAD.format(version="1.1") + (
        "  - target: $.info\n"
        "    update:\n"
        "      title: U\n"
        "      contact:\n"
        "        name: N\n"
        "  - {target: '$.tags[0]', remove: true}\n"
        "  - target: $.tags\n"
        "    update: {name: d}\n"
        "  - target: $.tags[1]\n"
        "    update: {x: 1}\n"
        "  - {target: $.tags, copy: '$.tags[?@.x]'}\n"
    )
    made, _, findings = applied(tmp_path, document, overlay)
    assert findings == []
    assert made is not None

    def place(*keys: str | int) -> str:
        node = at(made, *keys)
        assert node.pointer == "#" + "".join(f"/{key}" for key in keys)
        span, key_span = node.span, node.key_span
        assert span.file == key_span.file
        name = Path(span.file).name.removesuffix(".yaml")
        return f"{name} {key_span.line}:{key_span.column} {span.line}:{span.column}"

    assert made.value == {
        "info": {"title": "U", "contact": {"name": "N"}},
        "tags": [{"name": "b"}, {"name": "c", "x": 1}, {"name": "d"}, {"name": "c", "x": 1}],
    }
    assert place("info") == "openapi 1:1 2:3"
    assert place("info", "title") == "0.overlay 6:7 6:14"
    assert place("info", "contact", "name") == "0.overlay 8:9 8:15"
    assert place("tags") == "openapi 3:1 4:3"
    assert place("tags", 0, "name") == "openapi 5:5 5:11"
    assert place("tags", 1, "name") == "openapi 6:5 6:11"
    assert place("tags", 1, "x") == "0.overlay 13:14 13:17"
    assert place("tags", 2, "name") == "0.overlay 11:14 11:20"
    assert place("tags", 3, "name") == "openapi 6:5 6:11"
    assert place("tags", 3, "x") == "0.overlay 13:14 13:17"


def test_references_lead_into_the_result(tmp_path: Path) -> None:
    """From the document, from the overlay, and back from another file."""
    write(tmp_path, "parts/more.yaml", "A: {$ref: '../openapi.yaml#/c/New'}\nB: {b: 1}\n")
    document = "a: {$ref: '#/c/New'}\nb: {$ref: 'parts/more.yaml#/A'}\nc: {Old: {}}\n"
    overlay = HEAD.format(version="1.1") + (
        "  - {target: $.c, update: {New: {n: 1}}}\n"
        "  - {target: $.c.Old, remove: true}\n"
        "  - {target: $, update: {d: {$ref: 'parts/more.yaml#/B'}, e: {$ref: '#/c/Old'}}}\n"
    )
    report = Report()
    made, library = applied_to(tmp_path, document, [overlay], report)
    assert made is not None

    for key, value in (("a", {"n": 1}), ("b", {"n": 1}), ("d", {"b": 1})):
        target = library.follow(at(made, key, "$ref"))
        assert target is not None
        assert target.value == value
    assert list(report) == []
    assert library.follow(at(made, "e", "$ref")) is None
    assert [located(found) for found in report] == ["0.overlay.yaml:6:69 unresolved-ref"]


SPEC = """\
openapi: 3.1.0
info: {title: Pet Store, version: "1"}
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      responses:
        "200": {description: ok, content: {application/json: {schema: {$ref: parts.yaml#/Pet}}}}
    post: {operationId: addPet, tags: [pets], responses: {"204": {description: added}}}
components: {schemas: {Name: {type: string}}}
"""
PARTS = "Pet: {type: object, properties: {name: {$ref: 'openapi.yaml#/components/schemas/Name'}}}\n"
READ_ONLY = """\
overlay: 1.0.0
info: {title: What partners see, version: 1.0.0}
extends: ../pets/openapi.yaml
actions:
  - {target: $.paths.*.post, remove: true}
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a project of a service and of another that is an overlay of it."""
    put(
        tmp_path,
        {
            "pyproject.toml": "[tool.specwright]\n",
            "specs/pets/openapi.yaml": SPEC,
            "specs/pets/parts.yaml": PARTS,
            "specs/partners/overlay.yaml": READ_ONLY,
        },
    )
    return tmp_path


def test_a_service_may_be_an_overlay(project: Path) -> None:
    """References stay relative to the document that it extends, which may be another service's."""
    ran = run(project, "generate")

    assert (ran.status, ran.err) == (0, "")
    assert re.findall(r"^generated/(\w+): (\d) operation", ran.out, re.MULTILINE) == [
        ("partners", "1"),
        ("pets", "2"),
    ]
    assert run(project, "check").status == 0
    put(project, {"specs/pets/openapi.yaml": SPEC.replace("listPets", "findPets")})
    ran = run(project, "check", "partners")
    assert ran.status == 1
    assert "generated/partners/api.md: error[drift]" in ran.err


def test_overlays_beside_a_document_are_applied_by_name(project: Path) -> None:
    """`overlay.yaml` and `*.overlay.*`, sorted; other files are not looked at."""
    title = "{{target: $.info, update: {{title: {}}}}}"
    head = HEAD.format(version="1.0")
    put(
        project,
        {
            "specs/pets/b.overlay.yml": f"{head}  - {title.format('B')}\n",
            "specs/pets/a.overlay.json": json.dumps(
                {
                    "overlay": "1.1.0",
                    "info": {"title": "T", "version": "1"},
                    "actions": [{"target": "$.info.title", "update": "A"}],
                }
            ),
            "specs/pets/overlay.txt": "not read",
            "specs/pets/overlay.yaml.bak": "not read",
        },
    )

    def title_of_pets() -> str:
        with chdir(project):
            (service,) = find_services(Path(), ["pets"], Report())
            understood = understand(service.source, Report(), Timings())
        assert understood is not None
        return understood.api.title

    assert title_of_pets() == "B"
    put(project, {"specs/pets/overlay.yaml": f"{head}  - {title.format('C')}\n"})
    assert title_of_pets() == "C"


def test_a_finding_points_into_the_overlay(project: Path) -> None:
    """With the text of its line, wherever the overlay is given."""
    overlay = HEAD.format(version="1.0") + (
        "  - target: $.paths['/pets'].get\n"
        "    update: {requestBody: {$ref: '#/components/requestBodies/Pet'}}\n"
    )
    put(project, {"o.yaml": overlay})
    for command in (
        ("lint", "specs/pets/openapi.yaml", "--overlay", "o.yaml"),
        ("generate", "specs/pets/openapi.yaml", "--overlay", "o.yaml", "--out", "x"),
        ("mock", "specs/pets/openapi.yaml", "--overlay", "o.yaml"),
    ):
        ran = run(project, *command)
        assert ran.status == 1
        assert ran.err.startswith(
            "o.yaml:5:34: error[unresolved-ref]: `#/components/requestBodies/Pet` leads nowhere"
        )
    assert not (project / "x").exists()


def test_the_command_line_takes_overlays_in_their_order(project: Path) -> None:
    """Of a document, and of an overlay that extends one."""
    remove = HEAD.format(version="1.0") + "  - {target: $.paths.*, remove: true}\n"
    add = HEAD.format(version="1.0") + (
        "  - target: $.paths\n"
        "    update: {/a: {get: {operationId: a, responses: {'204': {description: ok}}}}}\n"
    )
    put(project, {"remove.yaml": remove, "add.yaml": add})
    for spec in ("specs/pets/openapi.yaml", "specs/partners/overlay.yaml"):
        options = ("--overlay", "remove.yaml", "--overlay", "add.yaml")
        ran = run(project, "generate", spec, *options, "--out", "x", "--report", "r.json")
        assert ran.status == 0
        assert ran.err == ""
        report = json.loads((project / "r.json").read_text("utf-8"))
        assert report["operations"]["total"] == 1
        ran = run(project, "lint", spec, *("--overlay", "add.yaml", "--overlay", "remove.yaml"))
        assert "warning[no-operations]" in ran.err
    ran = run(project, "generate", "pets", "--overlay", "add.yaml")
    assert (ran.status, ran.err) == (2, "specwright: --overlay goes with one spec and --out DIR\n")


@pytest.mark.parametrize(
    ("extends", "said", "status"),
    [
        ("https://example.com/openapi.yaml", "3:10 remote-ref", 1),
        ("//example.com/openapi.yaml", "3:10 remote-ref", 1),
        ("file:///etc/passwd", "3:10 remote-ref", 1),
        ("../../secret.yaml", "3:10 outside-ref", 1),
        ("/etc/passwd", "3:10 outside-ref", 1),
        ("../link.yaml", "3:10 outside-ref", 1),
        ("../pets/openapi.yml", "3:10 unresolved-ref", 1),
        ("''", "3:10 unresolved-ref", 1),
        ("overlay.yaml", "1:1 not-openapi", 2),
    ],
)
def test_what_cannot_be_extended_is_said(
    extends: str, said: str, status: int, project: Path
) -> None:
    """No request is made, and no file outside of the specs is read."""
    put(project, {"secret.yaml": "a: 1\n"})
    (project / "specs/link.yaml").symlink_to(project / "secret.yaml")
    text = READ_ONLY.replace("../pets/openapi.yaml", extends)
    put(project, {"specs/partners/overlay.yaml": text.replace("  - {target: $.paths.*.post, remove: true}", "  - {target: $, update: {x: 1}}")})  # fmt: skip
    ran = run(project, "generate", "partners")

    assert ran.status == status
    place, code = said.split()
    assert ran.err.startswith(f"specs/partners/overlay.yaml:{place}: error[{code}]")


def test_an_overlay_alone_has_to_say_what_it_extends(project: Path) -> None:
    """There is no document to apply it to."""
    put(project, {"specs/partners/overlay.yaml": READ_ONLY.replace("extends:", "x-was:")})
    ran = run(project, "generate", "partners")

    assert ran.status == 1
    assert ran.err.startswith("specs/partners/overlay.yaml:1:1: error[missing-field]: `extends`")


def test_the_document_that_is_given_counts(project: Path) -> None:
    """An overlay that is made for another one is applied, with a warning; an address says nothing."""
    put(project, {"copy.yaml": SPEC.replace("parts.yaml#/Pet", "'#/components/schemas/Name'")})
    overlay = "specs/partners/overlay.yaml"
    ran = run(project, "lint", "copy.yaml", "--overlay", overlay)
    assert ran.status == 0
    assert ran.err.startswith(f"{overlay}:3:10: warning[overlay-other-document]: ")

    address = READ_ONLY.replace("../pets/openapi.yaml", "https://example.com/openapi.yaml")
    for text in (address, READ_ONLY.replace("../pets/", "./../../specs/pets/")):
        put(project, {overlay: text})
        ran = run(project, "lint", "specs/pets/openapi.yaml", "--overlay", overlay)
        assert (ran.status, ran.err) == (0, "")


def test_an_overlay_outside_of_a_project_extends_what_is_in_its_folder(tmp_path: Path) -> None:
    """As a reference of a document does."""
    put(tmp_path, {"a/openapi.yaml": SPEC, "a/parts.yaml": PARTS, "b/x": ""})
    put(tmp_path, {"a/overlay.yaml": READ_ONLY.replace("../pets/", "")})
    assert run(tmp_path, "lint", "a/overlay.yaml").status == 0

    put(tmp_path, {"b/overlay.yaml": READ_ONLY.replace("../pets/", "../a/")})
    ran = run(tmp_path, "lint", "b/overlay.yaml")
    assert ran.status == 1
    assert ran.err.startswith("b/overlay.yaml:3:10: error[outside-ref]: ")


def test_the_mock_judges_by_the_result(project: Path) -> None:
    """Also through another file that refers back to the document."""
    overlay = HEAD.format(version="1.1") + (
        "  - {target: $.components.schemas.Name, update: {minLength: 3}}\n"
        "  - target: $.paths['/pets']\n"
        "    update:\n"
        "      put:\n"
        "        requestBody: {content: {application/json: {schema: {$ref: parts.yaml#/Pet}}}}\n"
        "        responses: {'204': {description: kept}}\n"
        "  - {target: \"$.paths['/pets'].post\", remove: true}\n"
    )
    put(project, {"specs/pets/overlay.yaml": overlay})
    with chdir(project):
        (service,) = find_services(Path(), ["pets"], Report())
        report = Report()
        understood = understand(service.source, report, Timings())
        assert [to_text(found) for found in report] == []
        assert understood is not None
        document = cast("Any", understood.root.value)
        with MockServer(Path(understood.root.file.name), understood.api, document) as server:
            url = f"{server.url}/pets"
            assert httpx2.put(url, json={"name": "Tom"}).status_code == 204
            assert httpx2.put(url, json={"name": "To"}).status_code == 400
            assert httpx2.post(url).status_code == 405


def test_a_run_without_overlays_imports_nothing_for_them(project: Path) -> None:
    """The library takes a while to import."""
    code = (
        "import sys; from pathlib import Path; from specwright.diagnostics import Report\n"
        "from specwright.pipeline import Source, Timings, understand\n"
        "source = Source(Path(sys.argv[1]), home=Path(sys.argv[2]))\n"
        "assert understand(source, Report(), Timings())\n"
        "print('jsonpath_rfc9535' in sys.modules)"
    )
    for spec, printed in (("pets/openapi.yaml", "False\n"), ("partners/overlay.yaml", "True\n")):
        path, home = project / "specs" / spec, project / "specs"
        command = [sys.executable, "-c", code, str(path), str(home)]
        assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == printed


def test_the_overlays_of_this_repository_are_applied(tmp_path: Path) -> None:
    """Also those that are still drafts, of documents that are."""
    specs = tmp_path / "specs"
    shutil.copytree(SPECS, specs)
    for path in specs.glob("*/*.draft.yaml"):
        path.rename(path.with_name(path.name.replace(".draft", "")))
    with chdir(tmp_path):
        services = find_services(Path(), [], Report())
        overlaid = [s for s in services if s.source.overlays or "overlay" in s.source.spec.name]
        assert overlaid
        for service in overlaid:
            report = Report()
            made = generate(service.source, report, Timings())
            assert [to_text(found) for found in report] == []
            assert made.operations > 0
