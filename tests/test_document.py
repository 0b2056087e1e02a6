"""Reading files: what YAML and JSON mean, where everything stands, and where references lead.

Expected values are those of YAML 1.2.2, RFC 8259 (JSON), RFC 6901 (JSON Pointer) and the merge key
of YAML 1.1, never what the reader happened to say.
"""

from __future__ import annotations

import json
import math
import time
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest

from specwright.diagnostics import Diagnostic, Report, to_text
from specwright.document import Library, Node, join_pointer, split_pointer
from specwright.document.parse import parse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specwright.document import File


def read(text: str | bytes, name: str = "spec.yaml") -> object:
    """Return the data of a file that has to be free of findings."""
    report = Report()
    file = parse(name, text if isinstance(text, bytes) else text.encode(), report)
    assert [to_text(found) for found in report] == []
    assert file is not None
    return file.data


def entries(data: object) -> dict[str, object]:
    """Return the entries of a mapping."""
    assert isinstance(data, dict)
    return cast("dict[str, object]", data)


def findings(text: str | bytes, name: str = "spec.yaml") -> list[Diagnostic]:
    """Return what is wrong with a file."""
    report = Report()
    parse(name, text if isinstance(text, bytes) else text.encode(), report)
    return list(report)


def located(found: Diagnostic) -> str:
    """Return `line:column code` of a finding."""
    return f"{found.span.line}:{found.span.column} {found.code}"


def file_of(text: str, name: str = "spec.yaml") -> File:
    """Return a file of which positions are asked; its duplicate keys do not matter."""
    file = parse(name, text.encode(), Report())
    assert file is not None
    return file


def at(file: File, *keys: str | int) -> Node:
    """Return the node at some keys."""
    node = file.root()
    for key in keys:
        below = (*(child for _, child in node.items()), *node.elements())
        node = {child.key: child for child in below}[key]
    return node


CORE_SCHEMA: list[tuple[str, object]] = [
    *((text, None) for text in ("", "~", "null", "Null", "NULL")),
    *((text, True) for text in ("true", "True", "TRUE")),
    *((text, False) for text in ("false", "False", "FALSE")),
    *(("0", 0), ("-0", 0), ("+12", 12), ("-19", -19), ("010", 10), ("007", 7), ("1" * 30, int("1" * 30))),
    *(("0o7", 7), ("0o17", 15), ("0o10", 8), ("0x3A", 58), ("0xdeadBEEF", 0xDEADBEEF)),
    *(("0.", 0.0), ("-0.0", -0.0), (".5", 0.5), ("+12e03", 12000.0), ("-2E+05", -200000.0)),
    *(("1.5", 1.5), ("1e3", 1000.0), ("1.0", 1.0), ("-.5", -0.5), ("4.", 4.0)),
    *((text, math.inf) for text in (".inf", ".Inf", ".INF", "+.inf", "+.INF")),
    *((text, -math.inf) for text in ("-.inf", "-.Inf", "-.INF")),
]  # fmt: skip
STAYS_TEXT = [
    *("NO", "No", "no", "YES", "Yes", "yes", "on", "On", "OFF", "off", "y", "n", "nULL", "tRUE"),
    *("2001-12-14", "2001-12-14t21:59:43.10-05:00", "12:30:45", "190:20:30", "1_000", "0b101"),
    *("=", "<<x", "0o8", "0xG", "-0x1F", "-0o7", "0X1F", "0O7", "+", ".", "-.", "e3", "1e"),
    *("1.2.3", "1.5e", ".infinity", "inf", "nan", "NaN", "+.nan", "-.nan", ".iNF", "1,000", "0x"),
]


@pytest.mark.parametrize(("text", "value"), CORE_SCHEMA)
def test_a_plain_scalar_means_what_the_core_schema_says(text: str, value: object) -> None:
    """YAML 1.2.2, section 10.3.2: the table of the core schema."""
    data = read(f"key: {text}\n")

    assert data == {"key": value}
    assert type(entries(data)["key"]) is type(value)
    assert repr(entries(data)["key"]) == repr(value)


@pytest.mark.parametrize("text", [".nan", ".NaN", ".NAN"])
def test_not_a_number(text: str) -> None:
    """The one value that is not equal to itself."""
    data = entries(read(f"key: {text}"))

    assert math.isnan(cast("float", data["key"]))


@pytest.mark.parametrize("text", STAYS_TEXT)
def test_what_was_a_value_in_yaml_1_1_stays_text(text: str) -> None:
    """Norway is a country, 12:30:45 a time of day, and neither is a boolean or a number."""
    assert read(f"key: {text}\n") == {"key": text}


@pytest.mark.parametrize("text", ["null", "true", "12", "0x1F", "1.5", ".inf", "~", ""])
@pytest.mark.parametrize("quote", ["'", '"'])
def test_a_quoted_scalar_is_text(text: str, quote: str) -> None:
    """YAML 1.2.2, section 6.9.1: the non-specific tag `!` of quoted scalars."""
    assert read(f"key: {quote}{text}{quote}\n") == {"key": text}


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("!!str 12", "12"),
        ("!!str true", "true"),
        ("!!str", ""),
        ("! 12", "12"),
        ("!!int '12'", 12),
        ('!!int "0x1F"', 31),
        ("!!float 1", 1.0),
        ("!!float '.inf'", math.inf),
        ("!!bool 'true'", True),
        ("!!null ''", None),
        ("!<tag:yaml.org,2002:int> '3'", 3),
        ("!!binary aGk=", "aGk="),
        ("!local 12", "12"),
        ("!!seq [1]", [1]),
        ("!!map {a: 1}", {"a": 1}),
    ],
)
def test_an_explicit_tag_decides(written: str, value: object) -> None:
    """A tag of the core schema gives the type; any other leaves text."""
    data = read(f"key: {written}\n")

    assert data == {"key": value}
    assert type(entries(data)["key"]) is type(value)


@pytest.mark.parametrize(
    "written", ["!!int abc", "!!int 1.5", "!!bool NO", "!!null 0", "!!float x"]
)
def test_a_tag_that_its_text_contradicts_is_an_error(written: str) -> None:
    """Text that does not spell a value of the type is not passed on as something else."""
    assert [located(f) for f in findings(f"a: 1\nkey: {written}\n")] == ["2:6 invalid-syntax"]


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("200: a\n404: b", ["200", "404"]),
        ("on: a\nNO: b\nnull: c\n~: d", ["on", "NO", "null", "~"]),
        ("1.50: a\n010: b\n0x1: c", ["1.50", "010", "0x1"]),
        ("2020-01-01: a\n!!int 7: b", ["2020-01-01", "7"]),
        ("? a\n: 1\n'b c': 2\n\"d\\te\": 3", ["a", "b c", "d\te"]),
        ("{a: 1, b, 'c':2, \"d\":3}", ["a", "b", "c", "d"]),
        ("&anchor key: 1", ["key"]),
        ("first: &name 200\n*name : second", ["first", "200"]),
        ("&name key: *name", ["key"]),
    ],
)
def test_a_key_stays_the_text_that_was_written(text: str, keys: list[str]) -> None:
    """A response code is a string in OpenAPI, and in our data."""
    assert list(entries(read(text))) == keys


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("b: &b {x: 1, y: 2}\nm:\n  <<: *b\n  z: 3", {"x": 1, "y": 2, "z": 3}),
        ("b: &b {x: 1}\nm:\n  <<: *b\n  x: 9", {"x": 9}),
        ("b: &b {x: 1}\nm:\n  x: 9\n  <<: *b", {"x": 9}),
        ("b: &b {x: 1}\nc: &c {x: 2, y: 2}\nm: {<<: [*b, *c]}", {"x": 1, "y": 2}),
        ("b: &b {x: 1}\nc: &c {<<: *b, y: 2}\nm: {<<: *c}", {"x": 1, "y": 2}),
        ("b: &b {x: 1}\nc: &c {y: 2}\nm:\n  <<: *b\n  <<: *c", {"x": 1, "y": 2}),
        ("m: {<<: {x: 1}, y: 2}", {"x": 1, "y": 2}),
        ("m: {<<: {}, y: 2}", {"y": 2}),
        ("m: {'<<': {x: 1}}", {"<<": {"x": 1}}),
        ("m: {<<: text}", {"<<": "text"}),
    ],
    ids=[
        *("alias", "own key after", "own key before", "first of a list wins", "merge of a merge"),
        *("two merges", "no alias", "nothing to merge", "quoted", "no mapping"),
    ],
)
def test_a_merge_key_takes_over_what_is_not_there(text: str, expected: object) -> None:
    """The merge key of YAML 1.1: own keys win wherever they stand, then earlier mappings."""
    assert entries(read(text))["m"] == expected


def test_only_mappings_can_be_merged() -> None:
    """A list of something else is an error on the line of the merge."""
    assert [(f.code, f.span.line) for f in findings("m:\n  <<: [1]\n")] == [("invalid-syntax", 2)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: &x [1, 2]\nb: *x", {"a": [1, 2], "b": [1, 2]}),
        ("a: &x 1\nb: &x 2\nc: *x", {"a": 1, "b": 2, "c": 2}),
        ("a: &x\nb: *x", {"a": None, "b": None}),
        ("a: &x 'null'\nb: *x", {"a": "null", "b": "null"}),
    ],
)
def test_an_alias_stands_for_what_its_anchor_named_last(text: str, expected: object) -> None:
    """YAML 1.2.2, section 7.1."""
    assert read(text) == expected


@pytest.mark.parametrize("text", ["a: *nowhere", "a: &x [*x]", "a: &x {b: *x}"])
def test_an_alias_to_nothing_or_to_itself_is_an_error(text: str) -> None:
    """A document is a tree: what contains itself cannot be read to its end."""
    assert [f.code for f in findings(text)] == ["invalid-syntax"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("key: |\n  a\n  b\n", "a\nb\n"),
        ("key: |-\n  a\n  b\n", "a\nb"),
        ("key: |+\n  a\n\n", "a\n\n"),
        ("key: >\n  a\n  b\n\n  c\n", "a b\nc\n"),
        ("key: >-\n  a\n  b\n", "a b"),
        ("key: |2\n    a\n", "  a\n"),
        ("key: |\n  # no comment\n", "# no comment\n"),
        ("key: 'a\n\n  b'\n", "a\nb"),
        ("key: a\n  b\n", "a b"),
        ('key: "a\\\n  b"\n', "ab"),
        ('key: "\\x41\\u00e9\\U0001F600\\t\\/"\n', "A\u00e9\U0001f600\t/"),
        ("key: 'it''s'\n", "it's"),
    ],
)
def test_scalars_of_several_lines_and_escapes(text: str, value: str) -> None:
    """YAML 1.2.2, chapters 7.3 and 8.1."""
    assert read(text) == {"key": value}


@pytest.mark.parametrize("separator", ["\x85", "\u2028", "\u2029"])
@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("key: a{0}b\n", "a{0}b"),
        ("key: |\n  a{0}b\n  c\n", "a{0}b\nc\n"),
        ('key: "a{0}b"\n', "a{0}b"),
        ("key: 'a{0}b'\n", "a{0}b"),
    ],
)
def test_a_unicode_separator_does_not_end_a_line(text: str, value: str, separator: str) -> None:
    """YAML 1.2.2, section 5.4: they broke lines in YAML 1.1 only; pasted text is full of them."""
    file = file_of(text.format(separator) + "next: 1\n")

    assert at(file, "key").value == value.format(separator)
    assert at(file, "next").span.line == text.count("\n") + 1
    assert at(file, "next").span.source == "next: 1"


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ("# only\n\na: 1 # after\n# end\n", {"a": 1}),
        ("a: b#c\n", {"a": "b#c"}),
        ("%YAML 1.2\n---\na: 1\n...\n", {"a": 1}),
        ("%YAML 1.1\n---\na: NO\n", {"a": "NO"}),
        ("a:\t1\n", {"a": 1}),
        ("a: 1\r\nb: |\r\n  x\r\n  y\r\n", {"a": 1, "b": "x\ny\n"}),
        ("a: 1\rb: 2\r", {"a": 1, "b": 2}),
        ("", None),
        ("# nothing\n", None),
        ("---\n", None),
        ("text", "text"),
    ],
    ids=[
        *("comments", "no comment", "directive", "1.1", "tab", "crlf", "cr", "empty", "comment"),
        *("marker", "scalar"),
    ],
)
def test_lines_comments_and_directives(text: str, data: object) -> None:
    """What surrounds the data does not change it."""
    assert read(text) == data


@pytest.mark.parametrize(
    "encoding",
    [
        *("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le"),
        "utf-32-be",
    ],
)
@pytest.mark.parametrize(("name", "text"), [("a.yaml", "k: é😀\n"), ("a.json", '{"k": "é😀"}')])
def test_every_encoding_of_yaml_is_found(encoding: str, name: str, text: str) -> None:
    """YAML 1.2.2, section 5.2: by the byte order mark, or by the zeros beside the first letter."""
    assert read(text.encode(encoding), name) == {"k": "é😀"}


def test_a_utf_16_document_may_have_any_byte_order_mark() -> None:
    """Big-endian with a mark, which no codec of Python writes by itself."""
    assert read(b"\xfe\xff" + "k: é".encode("utf-16-be")) == {"k": "é"}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("--- 1\n--- 2\n", "2:1 invalid-syntax"),
        ("a: 1\n\tb: 2\n", "2:1 invalid-syntax"),
        ("a: [1\nb: 2\n", "2:2 invalid-syntax"),
        ("a: b: c\n", "1:5 invalid-syntax"),
        ("a: @x\n", "1:4 invalid-syntax"),
        ("é: 1\nä: \x01\n", "2:4 invalid-syntax"),
        ("a\u2028: \x00", "1:5 invalid-syntax"),
        ("[1, 2]: 3", "1:1 invalid-syntax"),
        (b"a: 1\nb: \xff\n", "2:4 cannot-read"),
        (b"\xff\xfea", "1:1 cannot-read"),
    ],
    ids=[
        *("two documents", "tab", "open list", "two colons", "reserved", "control character"),
        *("NUL", "list as a key", "not UTF-8", "not UTF-16"),
    ],
)
def test_what_cannot_be_read_is_one_finding_in_its_place(text: str | bytes, place: str) -> None:
    """Lines and columns count characters from 1."""
    assert [located(found) for found in findings(text)] == [place]


JSON = r"""{"text": "a\u00e9\ud83d\ude00\n\/\"\\", "n": -1.5e3, "t": true, "f": false, "z": null,
 "empty": [{}, [], ""], "1": "x\u0000"}"""


@pytest.mark.parametrize("name", ["spec.json", "spec.yaml", "spec"])
def test_json_is_read_in_any_file(name: str) -> None:
    """RFC 8259; what a file is called does not change what it says."""
    assert read(JSON, name) == json.loads(JSON)


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ('{"a": 1,}', {"a": 1}),
        ('{"a": 1} # comment', {"a": 1}),
        ("{a: NO}", {"a": "NO"}),
        ('{"a": NaN}', {"a": "NaN"}),
        ("[1,\n 2]", [1, 2]),
    ],
)
def test_flow_style_that_is_no_json_is_yaml(text: str, data: object) -> None:
    """A YAML file may begin with a brace."""
    assert read(text) == data


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('{"a": 1,}', "1:9 1:8"),  # Python 3.13 names the comma, 3.12 what follows it
        ('{\n "a" 1}', "2:6"),
        ("{a: 1}", "1:2"),
        ('{"a": "x', "1:7"),
        ('{"a": "\t"}', "1:8"),
        ('{"a": NaN}', "1:7"),
        ('{"NaN": 1,\n "b": Infinity}', "2:7"),
        ('{"NaN": [-Infinity]}', "1:10"),
        ("{} x", "1:4"),
    ],
)
def test_a_json_file_has_to_be_json(text: str, place: str) -> None:
    """RFC 8259 knows no trailing comma, no bare word, and no `NaN`."""
    found = findings(text, "spec.json")

    assert [located(f) in {f"{p} invalid-syntax" for p in place.split()} for f in found] == [True]
    assert not found[0].message.endswith(" at")


@pytest.mark.parametrize("number", ["1" * 5000, "-" + "1" * 5000, "0x" + "f" * 5000])
@pytest.mark.parametrize("name", ["spec.yaml", "spec.json"])
def test_a_number_of_thousands_of_digits_does_no_harm(number: str, name: str) -> None:
    """Python refuses to convert such a number; nobody means it."""
    if number.startswith("0x") and name.endswith(".json"):
        return
    assert read(f'{{"a": {number}}}', name) == {"a": number}


YAML_PLACES = """\
# a comment
info:
  title: Pets
  "é key": [one, {two: 2}]
base: &base
  x: 1
  text: |
    block
use: *base
merged:
  <<: *base
  x: 2
flow: {a: {b: [1, 2]}, "c\\td": 3}
'<<': {e: 1}
"""


@pytest.mark.parametrize(
    ("keys", "value", "key"),
    [
        (("info",), (3, 3), (2, 1)),
        (("info", "title"), (3, 10), (3, 3)),
        (("info", "é key"), (4, 12), (4, 3)),
        (("info", "é key", 1), (4, 18), (4, 18)),
        (("info", "é key", 1, "two"), (4, 24), (4, 19)),
        (("base",), (5, 7), (5, 1)),
        (("base", "text"), (7, 9), (7, 3)),
        (("use",), (9, 6), (9, 1)),
        (("use", "x"), (6, 6), (6, 3)),
        (("merged", "x"), (12, 6), (12, 3)),
        (("merged", "text"), (7, 9), (7, 3)),
        (("flow", "a", "b", 1), (13, 19), (13, 19)),
        (("flow", "c\td"), (13, 32), (13, 24)),
        (("<<", "e"), (14, 11), (14, 8)),
        ((), (2, 1), (2, 1)),
    ],
)
def test_positions_in_yaml(
    keys: tuple[str | int, ...], value: tuple[int, int], key: tuple[int, int]
) -> None:
    """What an alias or a merge brought in stands where it was written."""
    node = at(file_of(YAML_PLACES), *keys)

    assert (node.span.line, node.span.column) == value
    assert (node.key_span.line, node.key_span.column) == key


JSON_PLACES = '{"a": 1,\n  "b\\u00e9": [true, {"c": "\\"{,"}],\n\t"<<": {"d": null}, "u\u2028v": 2}'


@pytest.mark.parametrize(
    ("keys", "value", "key"),
    [
        (("a",), (1, 7), (1, 2)),
        (("b\u00e9",), (2, 14), (2, 3)),
        (("b\u00e9", 0), (2, 15), (2, 15)),
        (("b\u00e9", 1, "c"), (2, 27), (2, 22)),
        (("<<",), (3, 8), (3, 2)),
        (("<<", "d"), (3, 14), (3, 9)),
        (("u\u2028v",), (3, 28), (3, 21)),
    ],
)
def test_positions_in_json(
    keys: tuple[str | int, ...], value: tuple[int, int], key: tuple[int, int]
) -> None:
    """Braces in strings are no braces, and `<<` is a key like another."""
    node = at(file_of(JSON_PLACES, "spec.json"), *keys)

    assert (node.span.line, node.span.column) == value
    assert (node.key_span.line, node.key_span.column) == key
    assert node.span.source == JSON_PLACES.split("\n")[value[0] - 1]


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("a.yaml", "a: 1\nb: 2\na: 3\n", [("`a`", (3, 1), (1, 1))]),
        ("a.yaml", "p:\n  q: {x: 1, x: 2}\n", [("`x`", (2, 13), (2, 7))]),
        ("a.yaml", "200: a\n'200': b\n", [("`200`", (2, 1), (1, 1))]),
        ("a.yaml", "a: 1\nb: {c: 1,\n c: 1}\na: 2\n", [("`c`", (3, 2), (2, 5)), ("`a`", (4, 1), (1, 1))]),
        ("a.json", '{"a": 1, "a": 2}', [("`a`", (1, 10), (1, 2))]),
        ("a.json", '{"p": [{"x": 1,\n "\\u0078": 2}]}', [("`x`", (2, 2), (1, 9))]),
        ("a.json", '{"a": {"b": 1, "b": 1},\n "a": 2}', [("`b`", (1, 16), (1, 8)), ("`a`", (2, 2), (1, 2))]),
        ("a.yaml", "b: &b {x: 1}\nm: {<<: *b, x: 1, x: 2}", [("`x`", (2, 19), (2, 13))]),
    ],
)  # fmt: skip
def test_a_duplicate_key_is_found_with_both_places(
    name: str, text: str, expected: list[tuple[str, tuple[int, int], tuple[int, int]]]
) -> None:
    """YAML 1.2.2 (3.2.1.3) and RFC 8259 (4): what most readers drop in silence."""
    found = findings(text, name)

    assert [
        (
            f.message.split()[2],
            (f.span.line, f.span.column),
            *((span.line, span.column) for _, span in f.related),
        )
        for f in found
    ] == expected
    assert {f.code for f in found} == {"duplicate-key"}


@pytest.mark.parametrize("name", ["a.yaml", "a.json"])
def test_of_a_duplicate_key_the_first_one_is_kept(name: str) -> None:
    """Both formats do the same, so that what is said next fits."""
    assert file_of('{"a": 1, "a": 2, "b": 3}', name).data == {"a": 1, "b": 3}


@pytest.mark.parametrize(
    ("fragment", "keys"),
    [
        ("", ()),
        ("/foo", ("foo",)),
        ("/foo/0", ("foo", "0")),
        ("/", ("",)),
        ("/a~1b", ("a/b",)),
        ("/c%25d", ("c%d",)),
        ("/e%5Ef", ("e^f",)),
        ("/g%7Ch", ("g|h",)),
        ("/i%5Cj", ("i\\j",)),
        ("/k%22l", ('k"l',)),
        ("/%20", (" ",)),
        ("/m~0n", ("m~n",)),
        ("/~01", ("~1",)),
        ("/%C3%A9", ("é",)),
        ("/paths/~1pets~1%7Bid%7D", ("paths", "/pets/{id}")),
        ("/a%2Fb", ("a", "b")),
    ],
)
def test_pointers_in_fragments(fragment: str, keys: tuple[str, ...]) -> None:
    """RFC 6901, sections 5 and 6: percent-encoding is undone first, then `~1`, then `~0`."""
    assert split_pointer(fragment) == keys


@pytest.mark.parametrize(
    "keys", [(), ("",), ("a/b", "c~d", "~1"), ("100%25", "%2F", " "), ("é", 0, "{id}")]
)
def test_a_pointer_leads_back_to_its_keys(keys: tuple[str | int, ...]) -> None:
    """Writing a pointer and reading it gives the same place, whatever the keys hold."""
    assert split_pointer(join_pointer(keys)) == tuple(map(str, keys))


def library_of(
    folder: Path, files: Mapping[str, str | bytes], main: str = "spec.yaml"
) -> tuple[Library, Node, Report]:
    """Write files and open the main one."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    report = Report()
    library = Library(report)
    root = library.open(folder / main)
    assert root is not None, [to_text(found) for found in report]
    return library, root, report


def followed(folder: Path, files: Mapping[str, str | bytes]) -> object:
    """Return what the `$ref` at the top of the main file leads to; there must be no finding."""
    library, root, report = library_of(folder, files)
    node = library.follow(at(root.file, "$ref"))
    assert [to_text(found) for found in report] == []
    assert node is not None
    return node.value


def unfollowed(folder: Path, files: Mapping[str, str | bytes]) -> list[str]:
    """Return what is said about the `$ref` at the top of the main file, which leads nowhere."""
    library, root, report = library_of(folder, files)
    assert library.follow(at(root.file, "$ref")) is None
    return [f"{Path(f.span.file).name}:{located(f)}" for f in report]


@pytest.mark.parametrize(
    ("reference", "value"),
    [
        ("#/a/b", 1),
        ("#/list/1", "second"),
        ("#/x~1y/~0z", 2),
        ("#/with%20space", 3),
        ("#/hop", 1),
        ("spec.yaml#/a/b", 1),
        ("./spec.yaml#/a/b", 1),
        ("parts/p.yaml#/q", "in p"),
        ("parts/p.yaml", {"q": "in p", "back": {"$ref": "../spec.yaml#/a/b"}}),
        ("parts/p.yaml#/back", 1),
        ("parts/../parts/p.yaml#/q", "in p"),
        ("parts/with%20space.json#/k", "json"),
    ],
)
def test_a_reference_leads_to_its_place(tmp_path: Path, reference: str, value: object) -> None:
    """In the same file, in others beside and below, and through further references."""
    main = (
        f"$ref: '{reference}'\na: {{b: 1}}\nlist: [first, second]\nx/y: {{~z: 2}}\n"
        "with space: 3\nhop: {$ref: '#/hop2'}\nhop2: {$ref: '#/a/b'}\n"
    )
    files = {
        "spec.yaml": main,
        "parts/p.yaml": "q: in p\nback: {$ref: '../spec.yaml#/a/b'}\n",
        "parts/with space.json": '{"k": "json"}',
    }

    assert followed(tmp_path, files) == value


@pytest.mark.parametrize(
    ("reference", "said"),
    [
        ("'#/missing'", "1:7 unresolved-ref"),
        ("'#/list/7'", "1:7 unresolved-ref"),
        ("'#/list/x'", "1:7 unresolved-ref"),
        ("'#/list/-1'", "1:7 unresolved-ref"),
        ("'#/list/0/deeper'", "1:7 unresolved-ref"),
        ("nowhere.yaml", "1:7 unresolved-ref"),
        ("'folder'", "1:7 unresolved-ref"),
        ("'a%00b.yaml'", "1:7 unresolved-ref"),
        ("'../outside.yaml#/a'", "1:7 outside-ref"),
        ("'%2E%2E/outside.yaml'", "1:7 outside-ref"),
        ("'folder/../../outside.yaml'", "1:7 outside-ref"),
        ("/etc/hostname", "1:7 outside-ref"),
        ("'//example.com/a.yaml'", "1:7 remote-ref"),
        ("'link.yaml#/a'", "1:7 outside-ref"),
        ("'linked/outside.yaml#/a'", "1:7 outside-ref"),
        ("https://example.com/a.yaml", "1:7 remote-ref"),
        ("file:///etc/hostname", "1:7 outside-ref"),
        ("'#/self'", "1:7 circular-ref"),
        ("'#/ring'", "1:7 circular-ref"),
        ("'ring.yaml'", "1:7 circular-ref"),
        ("12", "1:7 invalid-value"),
        ("{a: b}", "1:7 invalid-value"),
    ],
)
def test_a_reference_that_leads_nowhere_is_one_finding(
    tmp_path: Path, reference: str, said: str
) -> None:
    """At the `$ref` that was followed, whatever is wrong further on; no file outside is read."""
    (tmp_path / "outside.yaml").write_text("a: secret\n", encoding="utf-8")
    folder = tmp_path / "spec"
    (folder / "folder").mkdir(parents=True)
    (folder / "link.yaml").symlink_to(tmp_path / "outside.yaml")
    (folder / "linked").symlink_to(tmp_path)
    files = {
        "spec.yaml": (
            f"$ref: {reference}\nlist: [1]\nself: {{$ref: '#/self'}}\n"
            "ring: {$ref: '#/ring2'}\nring2: {$ref: '#/ring'}\n"
        ),
        "ring.yaml": "$ref: 'ring.yaml'\n",
    }

    assert unfollowed(folder, files) == [f"spec.yaml:{said}"]


def test_a_long_chain_of_references_is_no_circle(tmp_path: Path) -> None:
    """What ends is followed to its end, or said to be too long: a hostile one costs too much."""
    chain = "".join(f"k{i}: {{$ref: '#/k{i + 1}'}}\n" for i in range(300)) + "k300: end\n"

    assert followed(tmp_path, {"spec.yaml": f"$ref: '#/k210'\n{chain}"}) == "end"
    said = unfollowed(tmp_path, {"spec.yaml": f"$ref: '#/k0'\n{chain}"})
    assert said == ["spec.yaml:1:7 unresolved-ref"]


@pytest.mark.parametrize("part", ["a: [1\n", "a: 1\na: 2\n", b"a: \xff\n"])
def test_a_broken_part_is_said_to_all_who_refer_to_it(tmp_path: Path, part: str | bytes) -> None:
    """An operation is left out only if its own reading had an error: each reading has to have it."""
    files: dict[str, str | bytes] = {
        "spec.yaml": "a: {$ref: part.yaml}\nb: {$ref: part.yaml}\n",
        "part.yaml": part,
    }
    library, root, report = library_of(tmp_path, files)

    for key in ("a", "b"):
        mark = report.mark()
        library.follow(at(root.file, key, "$ref"))
        assert [Path(e.span.file).name for e in report.errors_since(mark)] == ["part.yaml"]
    assert len(report.diagnostics) == 1


def test_a_missing_part_is_found_at_each_reference(tmp_path: Path) -> None:
    """Each place that has to be corrected is named."""
    text = "a: {$ref: part.yaml}\nb: {$ref: part.yaml}\n"
    library, root, report = library_of(tmp_path, {"spec.yaml": text})

    for key in ("a", "b"):
        library.follow(at(root.file, key, "$ref"))

    assert [located(f) for f in report] == [
        "1:11 unresolved-ref",
        "2:11 unresolved-ref",
    ]


@pytest.mark.parametrize(
    ("make", "said"),
    [("missing", "no such file or directory"), ("folder", "is a directory")],
)
def test_a_spec_that_cannot_be_opened_says_why(tmp_path: Path, make: str, said: str) -> None:
    """One finding about the file as a whole, with exit status 2."""
    path = tmp_path / "spec.yaml"
    if make == "folder":
        path.mkdir()
    report = Report()

    assert Library(report).open(path) is None
    assert [(f.code, f.message, f.span.line) for f in report] == [("cannot-read", said, None)]
    assert report.exit_status == 2


def laughs(levels: int) -> str:
    """Return the billion laughs: each level stands for ten of the one before."""
    lines = ["a0: &a0 [lol]"]
    lines += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 10)}]" for i in range(1, levels)]
    return "\n".join(lines)


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("a.yaml", laughs(10), "expansion-limit"),
        ("a.yaml", laughs(100), "expansion-limit"),
        ("a.yaml", "[" * 10_000, "nesting-limit"),
        ("a.yaml", "[" * 10_000 + "]" * 10_000, "nesting-limit"),
        ("a.yaml", "- " * 10_000 + "a", "nesting-limit"),
        ("a.yaml", '{"a":' * 10_000 + "1" + "}" * 10_000, "nesting-limit"),
        ("a.yaml", "\n".join(" " * i + "a:" for i in range(2000)), "nesting-limit"),
        ("a.json", "[" * 10_000 + "]" * 10_000, "nesting-limit"),
        ("a.json", '{"a":' * 10_000 + "1" + "}" * 10_000, "nesting-limit"),
        ("a.json", "[" * 300 + "]" * 300, "nesting-limit"),
    ],
    ids=[
        *(
            "laughs",
            "more laughs",
            "open",
            "lists",
            "dashes",
            "json in yaml",
            "block",
            "json lists",
        ),
        *("json objects", "json not so deep"),
    ],
)
def test_a_bomb_ends_quickly_in_one_located_finding(name: str, text: str, code: str) -> None:
    """Hostile documents cost neither time nor memory, nor a traceback."""
    start = time.perf_counter()
    report = Report()
    parse(name, text.encode(), report)

    assert time.perf_counter() - start < 2
    assert [f.code for f in report] == [code]
    assert report.diagnostics[0].span.line is not None
    assert report.exit_status == 2


@pytest.mark.parametrize("name", ["a.yaml", "a.json"])
@pytest.mark.parametrize("end", ["", "1"], ids=["empty", "value"])
def test_both_formats_may_be_nested_equally_deep(name: str, end: str) -> None:
    """The limit counts lists and mappings, 256 of them, and points at the first beyond."""
    read("[" * 256 + end + "]" * 256, name)

    assert [located(f) for f in findings("[" * 257 + end + "]" * 257, name)] == [
        "1:257 nesting-limit"
    ]
