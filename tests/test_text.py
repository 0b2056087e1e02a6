"""No text of a spec may end the docstring, literal, comment or TOML string that it stands in."""

from __future__ import annotations

import ast
import inspect
import io
import math
import random
import re
import tokenize
import tomllib

import pytest

from specwright.view.text import (
    WIDTH,
    clean,
    comment,
    docstring,
    document,
    literal,
    sentence,
    summary_and_rest,
    toml,
    wrap,
)

PIECES = (
    *("'", '"', "''", '""', "'''", '"""', '""""', "\\", "\\\\", "\\\\\\", '\\"', '\\"""', "\\'"),
    *("\\n", "\\N{DASH}", "\\u", "\\x", "\\U0010ffff", "\\0", "\n", "\r", "\r\n", "\n\n", "\t"),
    *(" ", "    ", "\x00", "\x01", "\x07", "\x08", "\x0b", "\x0c", "\x1a", "\x1b[31m", "\x7f"),
    *("\x85", "\xa0", "\xad", "\u200b", "\u200e", "\u200f", "\u2028", "\u2029", "\u202a"),
    *("\u202e", "\u2066", "\u2069", "\ud800", "\udfff", "\ud83d\ude00", "\ufeff", "\ufffe"),
    *("\uffff", "\U000e0001", "\U0001f600", "e\u0301", "{{ x }}", "{% raw %}", "{# y #}", "{x}"),
    *("%s", "#", "# noqa", "]", ")", "}", ";", ":", '""")\nimport os\n"""', "a", "word", "Z9_"),
    *("x" * 150, "- item", "1. item", "```", "~~~", "| a | b |", "> quote", "<b>", "end.", "?"),
)
FUZZED = 24_000
BATCHES = 8


def hostile(seed: int) -> list[str]:
    """Return one batch of the hostile strings; the same ones in every run."""
    chance = random.Random(seed)
    return [
        "".join(chance.choice(PIECES) for _ in range(chance.randint(0, 9)))
        for _ in range(FUZZED // BATCHES)
    ]


def unprintable(text: str) -> list[str]:
    """Return the characters that no line of source code may hold."""
    return re.findall("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]", text)


batches = pytest.mark.parametrize("seed", range(BATCHES))


@batches
def test_a_docstring_is_one_expression_and_says_the_text(seed: int) -> None:
    """Whatever the text, the function below holds its docstring and nothing else."""
    for text in hostile(seed):
        written = docstring(text).replace("\n", "\n    ")
        tree = ast.parse(f"def f():\n    {written}\n")

        assert len(tree.body) == 1
        function = tree.body[0]
        assert isinstance(function, ast.FunctionDef)
        assert len(function.body) == 1
        said = ast.get_docstring(function, clean=True)
        assert said is not None
        # The last line holds the closing quotes of a docstring of several lines.
        assert said.strip() == inspect.cleandoc(clean(text)).strip()
        assert unprintable(written) == []


@batches
def test_a_literal_is_exactly_the_text(seed: int) -> None:
    """A literal stands on one line, in characters that can be seen, and evaluates to its text."""
    for text in hostile(seed):
        written = literal(text)

        assert ast.literal_eval(written) == text
        assert written.splitlines() == [written]
        assert unprintable(written) == []


@batches
def test_a_comment_stays_one_line(seed: int) -> None:
    """The code after a comment stays code, and nothing of the comment becomes code."""
    for text in hostile(seed):
        written = comment(text)
        tokens = tokenize.generate_tokens(io.StringIO(f"# {written}\nx = 1\n").readline)

        kinds = [t.type for t in tokens if t.type not in {tokenize.NL, tokenize.NEWLINE}]
        assert kinds == [
            *(tokenize.COMMENT, tokenize.NAME, tokenize.OP, tokenize.NUMBER, tokenize.ENDMARKER)
        ]
        assert unprintable(written) == []


@batches
def test_a_toml_string_says_the_text(seed: int) -> None:
    """What stands in a pyproject.toml is read back as the cleaned text."""
    for text in hostile(seed):
        assert tomllib.loads(f"key = {toml(text)}\n") == {"key": clean(text)}


@batches
def test_wrapping_loses_no_word_and_does_nothing_twice(seed: int) -> None:
    """Wrapped text has the same words, and fits unless a word or a kept line does not."""
    for text in hostile(seed):
        wrapped = wrap(text, 8)

        assert wrapped.split() == clean(text).split()
        assert wrap(wrapped, 8).split() == wrapped.split()
        assert unprintable(wrapped) == []


@batches
def test_a_summary_is_one_line_and_loses_no_word(seed: int) -> None:
    """The first line and the rest say together what the description said."""
    for text in hostile(seed):
        short, rest = summary_and_rest(None, text)

        assert "\n" not in short
        said = "".join(f"{short} {rest}".split())
        assert said.replace(".", "") == "".join(clean(text).split()).replace(".", "")


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("plain", '"plain"'),
        ("it's", '"it\'s"'),
        ('say "x"', "'say \"x\"'"),
        ("", '""'),
        (True, "True"),
        (None, "None"),
        (3, "3"),
        (0.5, "0.5"),
        (math.inf, 'float("inf")'),
        (-math.inf, 'float("-inf")'),
        (math.nan, 'float("nan")'),
    ],
)
def test_literal(value: object, written: str) -> None:
    """Literals are spelled as the formatter wants them, and are Python even beyond the numbers."""
    assert literal(value) == written


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("", '""""""'),
        ("One line.", '"""One line."""'),
        ('Ends in a "quote"', '"""Ends in a "quote\\""""'),
        ('"Begins', '""""Begins"""'),
        ("Ends in \\", '"""Ends in \\\\"""'),
        ("Two\nlines", '"""Two\nlines\n"""'),
        ('Has """ in it', '"""Has \\"\\"\\" in it"""'),
        ("a\x00b", '"""a\N{REPLACEMENT CHARACTER}b"""'),
    ],
)
def test_docstring(text: str, written: str) -> None:
    """Docstrings stay readable: only what has to be escaped is."""
    assert docstring(text) == written


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("a\r\nb\rc", "a\nb\nc"),
        ("\ta", "    a"),
        ("trailing   \nspaces ", "trailing\nspaces"),
        ("\n\nblank lines around\n\n", "blank lines around"),
        ("admin\u202e\u2066// is not", "admin\ufffd\ufffd// is not"),
        ("\u05e9\u05dc\u05d5\u05dd\u200f!", "\u05e9\u05dc\u05d5\u05dd\u200f!"),
    ],
    ids=["line ends", "tab", "trailing", "blank lines", "direction overrides", "direction marks"],
)
def test_clean(text: str, cleaned: str) -> None:
    """Text is cleaned of what cannot be seen; marks that right-to-left scripts need are kept."""
    assert clean(text) == cleaned


@pytest.mark.parametrize(
    "text",
    ["- one\n- two", "1. one\n2. two", "| a | b |\n|---|---|", "```\nx =  1\n```", "# Head\ntext"],
    ids=["list", "numbered", "table", "code", "heading"],
)
def test_wrap_keeps_the_lines_of_markdown(text: str) -> None:
    """What Markdown reads line by line stays line by line."""
    assert wrap(text, 4) == text


def test_wrap_fills_lines() -> None:
    """A paragraph fills the columns that are left of it, and no more."""
    lines = wrap("word " * 100, 8).split("\n")

    assert max(map(len, lines)) <= WIDTH - 8
    assert {len(line) for line in lines[:-1]} == {WIDTH - 8 - (WIDTH - 8 - 4) % 5}


def test_wrap_never_breaks_a_word() -> None:
    """An address longer than a line can still be clicked."""
    address = "https://example.com/" + "a" * 200

    assert address in wrap(f"See {address} for more", 8).split()


@pytest.mark.parametrize(
    ("summary", "description", "expected"),
    [
        ("List pets", None, ("List pets.", "")),
        ("List pets", "List pets.", ("List pets.", "")),
        ("List pets", "All of them.", ("List pets.", "All of them.")),
        (None, "One line", ("One line.", "")),
        (None, "First one. Second one.", ("First one. Second one.", "")),
        (None, "Short head\n\nBody of it", ("Short head.", "Body of it")),
        (None, f"It is said. {'Then more ' * 12}", ("It is said.", ("Then more " * 12).strip())),
        (None, "- a list", ("", "- a list")),
        (None, "", ("", "")),
        ("Over\ntwo lines", None, ("Over two lines.", "")),
    ],
)
def test_summary_and_rest(
    summary: str | None, description: str | None, expected: tuple[str, str]
) -> None:
    """A docstring begins with a line of its own: the summary, or the first sentence."""
    assert summary_and_rest(summary, description) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Say it", "Say it."), ("Say it!", "Say it!"), ("See `x`", "See `x`"), ("", "")],
)
def test_sentence(text: str, expected: str) -> None:
    """A full stop is added where nothing else ends the sentence."""
    assert sentence(text) == expected


def test_document_puts_a_blank_line_after_the_summary() -> None:
    """PEP 257: a line, a blank line, and the rest."""
    assert document("List pets", "All of them.", 4) == "List pets.\n\nAll of them."
