"""Text of a format, within bounds, that reads like what its name says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specwright.formats import EXAMPLES, text_fits
from specwright.names.words import snake, words
from specwright.patterns import text_matching

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright import ir

_LONGEST = 4096
"""A document may demand more text than an example has room for."""

_KINDS = {
    "country": "US",
    "email": "user@example.com",
    "href": "https://example.com",
    "language": "en",
    "link": "https://example.com",
    "locale": "en",
    "phone": "+15550100",
    "uri": "https://example.com",
    "url": "https://example.com",
}
"""What a text is by the last word of its name, where it has no format."""
_SENTENCES = frozenset(
    [
        *("comment", "content", "description", "input", "instructions", "label", "message"),
        *("name", "note", "prompt", "reason", "subject", "summary", "text", "title"),
    ]
)
"""The last words of names for text that people read."""


def sample_text(found: ir.Text, name: str, *, is_id: bool = False) -> str | None:
    """Return a text for a place of that name, or None if none is found that is valid there.

    Args:
        found: The type.
        name: The name of the parameter or the property.
        is_id: Whether the text is known to identify something, as in a path.
    """
    for candidate in _candidates(found, name, is_id=is_id):
        if text_fits(candidate, found):
            return candidate
    bounds = found.bounds
    shortest = bounds.min_length or 0
    if shortest > _LONGEST or bounds.pattern is None:
        return None
    matching = text_matching(bounds.pattern, shortest, bounds.max_length)
    return matching if matching is not None and text_fits(matching, found) else None


def _candidates(found: ir.Text, name: str, *, is_id: bool) -> Iterator[str]:
    """Yield texts, the best one first; each is made as long or as short as it has to be."""
    if found.format is not None and found.format in EXAMPLES:
        yield EXAMPLES[found.format]
    plain = _named(name, is_id=is_id)
    yield plain
    shortest, longest = found.bounds.min_length or 0, found.bounds.max_length
    if len(plain) < shortest <= _LONGEST:
        yield (plain * (shortest // len(plain) + 1))[:shortest]
    if longest is not None:
        yield plain[:longest]
        yield "a" * max(1, shortest) if shortest <= min(longest, _LONGEST) else ""
    yield ""


def _named(name: str, *, is_id: bool) -> str:
    """Return a text that reads like what its name says."""
    parts = words(name)
    if not parts or not snake(parts).isascii():
        return "example"
    *above, last = parts
    if last in {"id", "uid", "guid"}:
        return f"{snake(tuple(above)) or 'id'}_123"
    if last in _KINDS:
        return _KINDS[last]
    if parts[-2:] == ("phone", "number"):
        return _KINDS["phone"]
    if is_id:
        return f"{snake(parts)}_123"
    if last in _SENTENCES:
        return f"Example {' '.join(parts)}"
    return f"{snake(parts)}_example"
