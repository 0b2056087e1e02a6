"""Regular expressions of a document: ECMA-262 read as Python's, and text that matches them."""

from __future__ import annotations

import math
import random
import re
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_T = TypeVar("_T")

_MOST_STEPS = 10_000_000
"""How many ways an expression may have to divide a text."""
_MOST_DRAWS = 20_000
"""How many random draws a text may take: an expression can ask for more text than there is room."""
_TRIES = 60
_FILLERS = ("0", "a", " ")
"""What may make a text longer that is too short, if the expression lets more text follow."""
_REPEATS = (1, 0, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 32, 48, 64, 100, 128, 200, 256, 400, 1000)
_GROUP_NAME = re.compile(r"\(\?<(?![=!])")
_CODE_POINT = re.compile(r"\{([0-9a-fA-F]{1,6})\}")
_PROPERTY = re.compile(r"\{\^?([A-Za-z_]+)(?:=([A-Za-z_]+))?\}")
# ECMA-262, 22.2.1: the properties that documents use, as ranges that are good enough for examples.
_LETTER = r"A-Za-z\u00aa-\u02ff\u0370-\U0001ffff"
_PUNCTUATION = r"!-/:-@\[-`{-~"
_SYMBOL = r"$+<->^`|~\u00a2-\u00a9"
_CATEGORIES = {
    "ASCII": r"\x00-\x7f",
    "Alphabetic": _LETTER,
    "Any": r"\x00-\U0010ffff",
    "L": _LETTER,
    "Latin": _LETTER,
    "Letter": _LETTER,
    "Ll": r"a-z\u00df-\u00ff",
    "Lu": r"A-Z\u00c0-\u00de",
    "M": r"\u0300-\u036f",
    "Mark": r"\u0300-\u036f",
    "N": "0-9",
    "Nd": "0-9",
    "Number": "0-9",
    "P": _PUNCTUATION,
    "Punctuation": _PUNCTUATION,
    "S": _SYMBOL,
    "Separator": r" \u00a0",
    "Symbol": _SYMBOL,
    "Z": r" \u00a0",
    "Zs": r" \u00a0",
}


@lru_cache(maxsize=1024)
def compiled(pattern: str) -> re.Pattern[str] | None:
    """Return an ECMA-262 expression as one of Python, or None if Python has no such expression."""
    try:
        return re.compile("".join(_translated(pattern)))
    except (re.error, OverflowError, RecursionError, ValueError):
        return None


def may_match(pattern: str, text: str) -> bool:
    """Return whether an ECMA-262 expression matches a text; True where that cannot be told.

    It cannot of an expression that Python has no such of, and of one that may take for ever: some
    try each way to divide a text among their repetitions.
    """
    expression = compiled(pattern)
    unbounded = _unbounded(pattern)
    if expression is None or unbounded is None:
        return True
    if math.comb(min(len(text), _MOST_STEPS) + unbounded, unbounded) > _MOST_STEPS:
        return True
    return expression.search(text) is not None


@lru_cache(maxsize=1024)
def _unbounded(pattern: str) -> int | None:
    """Return how many repetitions of an expression have no fixed length, or None for too many ways.

    A repetition whose every pass may match the same text in several ways takes exponential time:
    what it repeats begins or ends with no character of its own, or has alternatives that begin alike.
    """
    parser: Any = import_module("re._parser")  # it has no types
    try:
        tree = parser.parse("".join(_translated(pattern)))
        return _count_unbounded(tree, is_repeated=False)
    except (re.error, OverflowError, RecursionError, ValueError):
        return None


def _count_unbounded(tree: Any, *, is_repeated: bool) -> int:
    """Return how many repetitions without a fixed length there are in a tree of `re`.

    Raises:
        ValueError: One is repeated with nothing that tells its passes apart.
    """
    count = 0
    has_separator = any(str(kind) == "LITERAL" and not _repeats(tree, c) for kind, c in tree)
    for kind, found in tree:
        match str(kind):
            case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
                least, most, inner = found
                is_variable = least != most
                if is_variable and is_repeated and not has_separator:
                    raise ValueError
                count += is_variable and int(most) > 1
                count += _count_unbounded(inner, is_repeated=is_repeated or int(most) > 1)
            case "BRANCH":
                firsts = [str(branch[0]) if len(branch) else "" for branch in found[1]]
                is_optional = "" in firsts and is_repeated and not has_separator
                if is_optional or len(set(firsts)) < len(firsts):
                    raise ValueError
                count += sum(_count_unbounded(b, is_repeated=is_repeated) for b in found[1])
            case "SUBPATTERN":
                # A separator beside the group tells the passes of what is around apart.
                count += _count_unbounded(found[3], is_repeated=is_repeated and not has_separator)
            case "ASSERT" | "ASSERT_NOT":
                count += _count_unbounded(found[1], is_repeated=is_repeated)
            case _:
                pass
    return count


def _repeats(tree: Any, code: int) -> bool:
    """Return whether what is not certain in a tree, such as a repetition, may match a character."""
    return any(
        str(kind) not in {"LITERAL", "AT"} and _holds([(kind, found)], code) for kind, found in tree
    )


def _holds(tree: Any, code: int) -> bool:
    """Return whether a character may be matched somewhere in a tree of `re`."""
    for kind, found in tree:
        match str(kind):
            case "LITERAL":
                holds = found == code
            case "RANGE":
                holds = found[0] <= code <= found[1]
            case "CATEGORY":
                holds = chr(code).isalnum() or chr(code) in "_ " or "NOT" in str(found)
            case "IN":
                holds = _holds(found, code)
            case "BRANCH":
                holds = any(_holds(branch, code) for branch in found[1])
            case "SUBPATTERN" | "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
                holds = _holds(found[-1], code)
            case _:
                holds = str(kind) != "AT"
        if holds:
            return True
    return False


@lru_cache(maxsize=1024)
def text_matching(pattern: str, shortest: int, longest: int | None) -> str | None:
    """Return a text that an ECMA-262 expression matches and that has a length within limits.

    The same arguments give the same text. None if no such text is found.
    """
    expression = compiled(pattern)
    if expression is None or _unbounded(pattern) is None:
        return None
    for attempt in range(_TRIES):
        text = _attempt(expression, attempt)
        if text is None:
            continue
        missing = shortest - len(text)
        for candidate in (text, *(text + filler * missing for filler in _FILLERS)):
            fits = len(candidate) >= shortest and (longest is None or len(candidate) <= longest)
            if fits and may_match(pattern, candidate):
                return candidate
    return None


def _attempt(expression: re.Pattern[str], attempt: int) -> str | None:
    import rstr  # noqa: PLC0415 - most documents ask for no such text, and need not wait for it

    try:
        return rstr.Rstr(_Readable(attempt)).xeger(expression)
    except (KeyError, IndexError, ValueError, OverflowError, RecursionError, TypeError):
        # What the library does not know of expressions shows in the error of some lookup.
        return None


class _Readable(random.Random):
    """Draws that lead to short and readable texts, and end.

    The library asks `randint` for the number of repetitions and `choice` for characters. It draws
    from sets as well, whose order is another in every process, hence the sorting.
    """

    def __init__(self, attempt: int) -> None:
        super().__init__(attempt)
        self._repeats = _REPEATS[attempt] if attempt < len(_REPEATS) else None
        self._left = _MOST_DRAWS

    def randint(self, a: int, b: int) -> int:
        times = super().randint(a, min(b, a + 12)) if self._repeats is None else self._repeats
        # The library takes 100 for "without end"; more is tried there and checked afterwards.
        times = max(a, times if b >= 100 else min(times, b))
        self._spend(times + 1)
        return times

    def choice(self, seq: Sequence[_T]) -> _T:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride] - the base's parameter is a private protocol of typeshed
        self._spend(1)
        if not all(isinstance(item, str) for item in seq):
            return super().choice(seq)
        ordered = sorted(set(seq), key=str)
        readable = [item for item in ordered if str(item).isalnum() and str(item).isascii()]
        printable = [item for item in ordered if str(item).isprintable()]
        return super().choice(readable or printable or ordered)

    def _spend(self, draws: int) -> None:
        self._left -= draws
        if self._left < 0:
            raise OverflowError


def _translated(pattern: str) -> Iterator[str]:
    """Yield the parts of an ECMA-262 expression as Python writes them."""
    place = 0
    while place < len(pattern):
        character = pattern[place]
        if character == "\\":
            part, place = _escape(pattern, place, in_class=False)
        elif character == "[":
            part, place = _class(pattern, place)
        elif _GROUP_NAME.match(pattern, place):
            part, place = "(?P<", place + 3
        else:
            # Python's `$` matches before a last line break as well.
            part, place = (r"\Z" if character == "$" else character), place + 1
        yield part


def _class(pattern: str, place: int) -> tuple[str, int]:
    """Return a character class, and where it ends; `[` in it is an ordinary character."""
    start = "[^" if pattern.startswith("[^", place) else "["
    place += len(start)
    if pattern.startswith("]", place):
        return (r"[\s\S]" if start == "[^" else "(?!)"), place + 1
    parts = [start]
    while place < len(pattern) and pattern[place] != "]":
        character = pattern[place]
        if character == "\\":
            part, place = _escape(pattern, place, in_class=True)
        else:
            doubled = character == "-" and pattern.startswith("--", place)
            part = "\\" + character if character in "[&~|" or doubled else character
            place += 1
        parts.append(part)
    if place >= len(pattern):
        raise ValueError(pattern)
    return "".join(parts) + "]", place + 1


def _escape(pattern: str, place: int, *, in_class: bool) -> tuple[str, int]:
    """Return the escape at a place, and where it ends."""
    letter = pattern[place + 1 : place + 2]
    end = place + 2
    code_point = _CODE_POINT.match(pattern, end)
    named = _PROPERTY.match(pattern, end)
    if letter == "u" and code_point:
        return re.escape(chr(int(code_point[1], 16))), code_point.end()
    if letter in {"p", "P"} and named:
        ranges = _CATEGORIES.get(named[2] or named[1])
        if ranges is None or (letter == "P" and in_class):
            raise ValueError(pattern)
        inside = ranges if in_class else f"[{'^' if letter == 'P' else ''}{ranges}]"
        return inside, named.end()
    if letter == "c" and pattern[end : end + 1].isalpha():
        return re.escape(chr(ord(pattern[end]) % 32)), end + 1
    if letter == "k" and pattern.startswith("<", end) and ">" in pattern[end:]:
        close = pattern.index(">", end)
        return f"(?P={pattern[end + 1 : close]})", close + 1
    if letter == "z":
        return r"\Z", end
    return pattern[place:end], end
