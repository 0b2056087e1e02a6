"""No text of a spec may change the page that it stands in; an independent parser is the judge."""

from __future__ import annotations

import random

import pytest
from markdown_it import MarkdownIt

from specwright.view.markdown import block, cell, cell_code, code, inline

PIECES = (
    *("# heading", "###### six ######", "heading\n===", "heading\n---", "> # quoted", "- # item"),
    *("<script>", "</table>", "<!--", "<b>", "<a href='x'>", "\\<i>", "<https://example.com>"),
    *(
        "`",
        "``",
        "```",
        "````",
        "~~~",
        "- ```",
        "> ```",
        "1. ~~~",
        "\\`",
        "    ```",
        "\n```python\n",
    ),
    *(
        "|",
        "\\|",
        "\\\\|",
        "| a | b |\n|---|---|",
        "`a|b`",
        "`a\\|b`",
        "[x]: y",
        "[api.md]: z",
        "***",
    ),
    *(
        "\n",
        "\n\n",
        "\r\n",
        " ",
        "    ",
        "\t",
        "- item",
        "1. item",
        "> quote",
        "text",
        "a_b",
        "&lt;",
    ),
    *(
        "\\",
        "*",
        "_",
        "__init__",
        "](",
        "![",
        "[x](y)",
        "\x00",
        "\u202e",
        "\u2028",
        "=",
        "-",
        "+ x",
    ),
)
BATCHES = 8
parser = MarkdownIt("commonmark").enable("table")


def hostile(seed: int) -> list[str]:
    """Return one batch of the hostile strings; the same ones in every run."""
    chance = random.Random(seed)
    return ["".join(chance.choice(PIECES) for _ in range(chance.randint(0, 9))) for _ in range(500)]


def kinds(text: str) -> list[str]:
    """Return the kinds of everything that Markdown is made of, what is in lines too."""
    tokens = parser.parse(text)
    return [t.type for token in tokens for t in (token, *(token.children or ()))]


batches = pytest.mark.parametrize("seed", range(BATCHES))


@batches
@pytest.mark.parametrize("indent", [0, 2, 6])
def test_a_block_ends_where_it_ends(seed: int, indent: int) -> None:
    """What follows a block is what it would be without it: headings of ours, at the level of ours."""
    nested = "- item\n" if indent >= 2 else ""
    nested += "  - item\n    - item\n" if indent >= 4 else ""
    for text in hostile(seed):
        page = f"# ours\n\n{nested}\n{block(text, indent)}\n\n## ours\n\n- `ours`\n"
        tokens = parser.parse(page)
        headings = [t.map for t in tokens if t.type == "heading_open"]
        at_margin = [t.tag for t in tokens if t.type == "heading_open" and t.level == 0]

        assert len(headings) == 2, text
        assert at_margin == ["h1", "h2"], text
        assert not {"html_block", "html_inline"} & set(kinds(page)), text


@batches
def test_inline_text_stays_a_paragraph(seed: int) -> None:
    """Whatever the text, it is a part of its line."""
    for text in hostile(seed):
        alone, behind = inline(text), f"- `name`: {inline(text)}\n- `next`"

        assert "\n" not in alone
        assert [t.type for t in parser.parse(alone)] in (
            [],
            ["paragraph_open", "inline", "paragraph_close"],
        ), text
        assert [t.type for t in parser.parse(behind)].count("list_item_open") == 2, text
        assert "html_inline" not in kinds(behind), text


@batches
def test_a_cell_stays_a_cell(seed: int) -> None:
    """A row has as many cells as its table, and the text of each stays in it."""
    for text in hostile(seed):
        page = (
            f"| a | b | c |\n|---|---|---|\n| {cell_code(text)} | {cell(text)} | `last` |\n\n# ours"
        )
        tokens = parser.parse(page)
        cells = [tokens[i + 1].content for i, t in enumerate(tokens) if t.type == "td_open"]
        html = {
            child.content
            for token in tokens
            for child in token.children or ()
            if child.type == "html_inline"
        }

        assert len(cells) == 3, text
        assert cells[2] == "`last`", text
        assert html <= {"<code>", "</code>"}, text
        assert tokens[-3].tag == "h1", text


@batches
def test_code_says_the_text(seed: int) -> None:
    """Code is one piece of code, and holds what it was made of."""
    for text in hostile(seed):
        found = [t for token in parser.parse(f"x{code(text)}") for t in token.children or ()]

        assert [t.type for t in found] == ["text", "code_inline"], text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One line.", "One line."),
        ("# Title\n\nText", "**Title**\n\nText"),
        ("Title\n-----\nText", "Title\n\\-----\nText"),
        ("a <b>c</b> `<d>`", "a &lt;b>c&lt;/b> `<d>`"),
        ("See <https://example.com>.", "See <https://example.com>."),
        ("```python\nx = 1", "```python\nx = 1\n```"),
        ("- a\n  ```\n  b\n  ```\n- c", "- a\n```\nb\n```\n- c"),
        ("a ` b", "a \\` b"),
        ("| a | b |\n|---|---|\n| 1 | 2 |", "| a | b |\n|---|---|\n| 1 | 2 |"),
    ],
)
def test_what_is_harmless_is_kept(text: str, expected: str) -> None:
    """Markdown that documents are full of reads as it did."""
    assert block(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One\nline.", "One line."),
        ("a\n\n* b\n* c", "a * b * c"),
        ("- a", "\\- a"),
        ("1. a", "1\\. a"),
        ("```\nx = 1\n```", "`x = 1`"),
        ("a | b", "a \\| b"),
        ("`a|b`", "`a\\|b`"),
        ("`a\\|b`", "<code>a&#92;&#124;b</code>"),
    ],
)
def test_a_cell_is_one_line(text: str, expected: str) -> None:
    """Blocks are joined, pipes are escaped."""
    assert cell(text) == expected
