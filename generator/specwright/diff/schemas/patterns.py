"""Regular expressions, as far as one can see which of two allows more: without a proof, neither does."""

from __future__ import annotations

import re

_SPELLINGS = (
    (r"\\d", "[0-9]"),
    (r"\{0,\}", "*"),
    (r"\{1,\}", "+"),
    (r"\{0,1\}", "?"),
    (r"\{1\}", ""),
    (r"\{(\d+),\1\}", r"{\1}"),
    (r"\(\?:", "("),
)
_ATOM = re.compile(
    r"(?P<atom>\\.|\[(?:\\.|[^\]\\])*\]|[^\\\[\](){}*+?|^$])(?P<times>\*|\+|\?|\{\d+(?:,\d*)?\})?"
)
_ALL = frozenset({"", ".*", "^.*", ".*$", "^.*$", "^", "$", "[\\s\\S]*", "^[\\s\\S]*$"})

_LONGEST = 1000
Step = tuple[str, int, float]
Parts = tuple[bool, bool, list[list[Step]]]
"""Whether a pattern is bound to the start and the end, and its alternatives."""


def normal_pattern(pattern: str) -> str:
    """Return a pattern in one spelling; empty if every text matches."""
    if pattern in _ALL:
        return ""
    if "[" not in pattern.replace("\\[", "") and "(?" not in pattern.replace("(?:", ""):
        for old, new in _SPELLINGS:
            pattern = re.sub(rf"(?<!\\){old}", new, pattern)
    return pattern


def is_looser(one: str, other: str) -> bool:
    """Return whether a pattern surely matches all that another one matches."""
    wide, narrow = _taken_apart(one), _taken_apart(other)
    if wide is None or narrow is None:
        return False
    if (wide[0] and not narrow[0]) or (wide[1] and not narrow[1]):
        return False
    wider, fewer = wide[2], narrow[2]
    return all(any(_covers(steps, each) for steps in wider) for each in fewer)


def _taken_apart(pattern: str) -> Parts | None:
    """Return the parts of a pattern, or None if it is not one of the simple ones."""
    starts, ends = pattern.startswith("^"), pattern.endswith("$") and not pattern.endswith("\\$")
    body = pattern[starts : len(pattern) - ends]
    if body.startswith("(") and body.endswith(")") and body.count("(") == body.count(")") == 1:
        body = body.removeprefix("(?:").removeprefix("(")[:-1]
    elif "|" in body and (starts or ends):
        return None  # the anchors belong to the first and the last alternative alone
    alternatives = [_steps(each) for each in body.split("|")]
    found = [steps for steps in alternatives if steps is not None]
    return (starts, ends, found) if len(found) == len(alternatives) else None


def _steps(text: str) -> list[Step] | None:
    steps: list[Step] = []
    position = 0
    while position < len(text):
        found = _ATOM.match(text, position)
        if found is None or (re.fullmatch(r"\\[1-9bBpPkux]", found["atom"]) is not None):
            return None
        steps.append((_class(found["atom"]), *_times(found["times"])))
        position = found.end()
    return steps


def _class(atom: str) -> str:
    return {"\\d": "[0-9]", "\\w": "[A-Za-z0-9_]"}.get(atom, atom)


def _times(text: str | None) -> tuple[int, float]:
    if text is None:
        return 1, 1
    if text in "*+?":
        return (1 if text == "+" else 0), (1 if text == "?" else float("inf"))
    least, comma, most = text[1:-1].partition(",")
    return int(least), (float(most) if most else float("inf")) if comma else int(least)


def _covers(wide: list[Step], narrow: list[Step]) -> bool:
    return len(wide) == len(narrow) and all(map(_step_covers, wide, narrow))


def _step_covers(wide: Step, narrow: Step) -> bool:
    if wide[1] > narrow[1] or wide[2] < narrow[2]:
        return False
    if wide[0] == narrow[0]:
        return True
    members, fewer = _members(wide[0]), _members(narrow[0])
    if fewer is None:
        return False
    return "\n" not in fewer if wide[0] == "." else members is not None and members >= fewer


def _members(atom: str) -> frozenset[str] | None:
    """Return the characters of a class without negation and escapes."""
    if len(atom) == 1 and atom != ".":
        return frozenset(atom)
    if not atom.startswith("[") or atom.startswith("[^") or "\\" in atom:
        return None
    body, found = atom[1:-1], set[str]()
    for match in re.finditer(r"(.)-(.)|(.)", body, re.DOTALL):
        if match[1]:
            found.update(map(chr, range(ord(match[1]), ord(match[2]) + 1)))
        else:
            found.add(match[3])
    return frozenset(found)


def is_simple(pattern: str) -> bool:
    """Return whether a pattern can be tried on a short text without care for the time it takes."""
    found = _taken_apart(pattern)
    if pattern in _ALL or found is None:
        return pattern in _ALL
    return all(
        sum(most > least for _, least, most in steps) <= 2
        and all(least <= _LONGEST for _, least, _ in steps)
        for steps in found[2]
    )


def text_for(pattern: str) -> str | None:
    """Return a text that a simple pattern matches, or None."""
    found: Parts | None = (True, True, [[]]) if pattern in _ALL else _taken_apart(pattern)
    if found is None or not is_simple(pattern):
        return None
    text = ""
    for atom, least, _ in found[2][0]:
        members = _members(atom) or frozenset("a" if atom in {".", "\\S"} else atom[1:])
        text += min(members, key=lambda c: (not c.isalnum(), c)) * least
    return text
