"""One HTML page that needs nothing else: filters, and the source of both documents side by side."""

from __future__ import annotations

import base64
import hashlib
import re
from html import escape
from typing import TYPE_CHECKING

from specwright.diff.model import HttpLevel, SdkLevel

from .assets import CSS, SCRIPT
from .words import (
    TITLES,
    before_and_after,
    counted,
    here,
    left_out,
    place,
    plural,
    sdk_line,
    title,
    value,
    verdict,
    versions,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from specwright.diff.model import Change, Comparison, Place, SdkChange
    from specwright.diff.outcome import Outcome

_AROUND = 4
_QUOTED = re.compile(r"`([^`]+)`")
_WIDEST = 400
_USES = 40


def to_html(outcome: Outcome) -> str:
    """Return the page. A policy in it forbids everything but its own style and script."""
    policy = (
        f"default-src 'none'; style-src '{_digest(CSS)}'; script-src '{_digest(SCRIPT)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    names = ", ".join(title(each) for each in outcome.comparisons) or "nothing"
    body = "\n".join(_comparison(each, outcome) for each in outcome.comparisons)
    return f"""\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_text(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>API diff: {_text(names)}</title>
<style>{CSS}</style>
</head>
<body>
<header>
<h1>API diff: {_text(names)}</h1>
<p>{_text(counted(outcome.changes))}</p>
{_paragraphs([*outcome.notes, verdict(outcome)])}
</header>
{_filters()}
<p id="status" role="status" class="dim">{plural(len(outcome.changes), "change")}</p>
<main>
{body}
</main>
<script>{SCRIPT}</script>
</body>
</html>
"""


def _digest(text: str) -> str:
    """Return what a policy names an inline text by (CSP 3, 2.3.1)."""
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def _filters() -> str:
    return f"""\
<form id="filters" hidden aria-label="Filters">
<label>HTTP {_select("http", (level.value for level in HttpLevel))}</label>
<label>Python SDK {_select("sdk", (level.value for level in SdkLevel))}</label>
<label>Text <input name="text" type="search" autocomplete="off" aria-keyshortcuts="/"></label>
<p class="dim"><kbd>/</kbd> search, <kbd>j</kbd> <kbd>k</kbd> next and previous, <kbd>Enter</kbd> open</p>
</form>"""


def _select(name: str, values: Iterable[str]) -> str:
    options = "".join(f'<option value="{each}">{each}</option>' for each in values)
    return f'<select name="{name}"><option value="">all</option>{options}</select>'


def _comparison(comparison: Comparison, outcome: Outcome) -> str:
    said = [*comparison.notes, left_out(comparison)]
    if comparison.changes:
        said.insert(0, versions(comparison))
    lines: dict[str, list[str]] = {}
    changes = "\n".join(_change(each, comparison, outcome, lines) for each in comparison.changes)
    return f"""\
<section>
<h2>{_text(title(comparison))}</h2>
<p class="dim">{_text(comparison.base.name)} to {_text(comparison.head.name)}: \
{_text(counted(comparison.changes))}</p>
{_paragraphs(said)}
{changes}
</section>"""


def _change(
    change: Change, comparison: Comparison, outcome: Outcome, lines: dict[str, list[str]]
) -> str:
    http, sdk, weight = change.http.level.value, change.sdk_level.value, int(change.weight)
    fails = " open" if outcome.fails(change) else ""
    return f"""\
<details class="change w{weight}" data-http="{http}" data-sdk="{sdk}" id="c{change.fingerprint}"{fails}>
<summary><strong>{_text(change.subject)}</strong> {_marked(change.message)}
<span class="tag t{weight}">{TITLES[change.weight].lower()}</span>\
<span class="tag">http {http}</span><span class="tag">sdk {sdk}</span></summary>
<div class="body">
<p class="dim"><code>{_text(change.rule)}</code> <code>{change.fingerprint}</code></p>
<p>HTTP: {_marked(change.http.why)}</p>
{_values(change)}
{_paragraphs(_said(change))}
{_sdk(change)}
<div class="sides">{_source("Before", change.base, comparison, lines)}\
{_source("After", here(change), comparison, lines)}</div>
{_uses(change)}
</div>
</details>"""


def _said(change: Change) -> Iterator[str]:
    if change.accepted is not None:
        yield f"Accepted: {change.accepted}"
    if change.witness is not None:
        is_gone = change.witness.valid_in == "base"
        said = "was allowed, and is no longer" if is_gone else "is allowed, and was not before"
        yield f"`{value(change.witness.payload)}` {said}"
    if change.fix:
        yield f"What to do: {change.fix}"


def _values(change: Change) -> str:
    """Return both values of a change: what it was, and what it is."""
    text = before_and_after(change)
    return f"<p>Value: <code>{_text(text)}</code></p>" if text else ""


def _sdk(change: Change) -> str:
    items = [
        f"<li>{each.level.value}: {_line(each)} <code class=dim>{_text(each.rule)}</code>"
        f"{'<br>' + _marked(each.hint) if each.hint else ''}</li>"
        for each in change.sdk
    ]
    return f"<p>Python SDK:</p><ul>{''.join(items)}</ul>" if items else ""


def _line(change: SdkChange) -> str:
    """Return what happens to a symbol: in the words of the message, or from what to what."""
    line = sdk_line(change)
    return _marked(line) if "`" in line else f"<code>{_text(line)}</code>"


def _uses(change: Change) -> str:
    if not change.uses:
        return ""
    items = "".join(
        f"<li>{_text(use.operation)} {_text(use.position)}</li>" for use in change.uses[:_USES]
    )
    if len(change.uses) > _USES:
        items += f"<li>and {len(change.uses) - _USES} more</li>"
    return (
        f"<details><summary>{plural(len(change.uses), 'use')}</summary><ul>{items}</ul></details>"
    )


def _source(
    what: str, found: Place | None, comparison: Comparison, lines: dict[str, list[str]]
) -> str:
    """Return the lines around a place; of a file that is not at hand, its line alone."""
    if found is None:
        return f"<figure><figcaption>{what}: nothing</figcaption></figure>"
    span = found.span
    caption = f"<figcaption>{what}: {_text(place(found))}</figcaption>"
    if span.line is None:
        return f"<figure>{caption}</figure>"
    if span.file not in lines:
        lines[span.file] = comparison.texts.get(span.file, "").split("\n")
    text = lines[span.file]
    start = max(1, span.line - _AROUND)
    shown = text[start - 1 : span.line + _AROUND]
    if span.line > len(text) or (len(text) == 1 and not text[0]):
        start, shown = span.line, [span.source or ""]
    rows = "".join(
        f"<span{' class=at' if number == span.line else ''}><b>{number}</b>{_cut(each, span.column)}</span>"
        for number, each in enumerate(shown, start)
    )
    return f'<figure>{caption}<pre tabindex="0">{rows}</pre></figure>'


def _cut(line: str, column: int | None) -> str:
    """Return a line; of a long one, such as a whole document, what is around the place."""
    if len(line) <= _WIDEST:
        return _text(line)
    start = max(0, (column or 1) - _WIDEST // 2)
    return f"{'...' if start else ''}{_text(line[start : start + _WIDEST])}..."


def _paragraphs(texts: Iterable[str]) -> str:
    return "\n".join(f"<p>{_marked(each)}</p>" for each in texts if each)


def _marked(text: str) -> str:
    """Return a sentence in which text of the document stands between backticks."""
    return _QUOTED.sub(r"<code>\1</code>", _text(text))


def _text(text: str) -> str:
    """Return text as text, without the characters that no HTML has (HTML, 13.1.4)."""
    shown = "".join(
        char if char.isprintable() or char == "\t" else "\N{REPLACEMENT CHARACTER}" for char in text
    )
    return escape(shown)
