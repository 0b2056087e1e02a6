"""The registry of rules as text: a page a rule, their index, and the same for programs."""

from __future__ import annotations

import json
import textwrap
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from .diagnostics import RULES, STAGES

if TYPE_CHECKING:
    from .diagnostics import Rule

_WEIGHTS = {
    "error": "Errors: nothing is written",
    "warning": "Warnings: something is read differently from how it is written",
    "note": "Notes: information only",
}
_INDEX = """\
# Rules

Everything that Specwright can say about an input. `specwright rules ID` prints the page of a rule, and
[diagnostics](../diagnostics.md) says how findings are printed and read by programs. These pages are
written by `specwright rules --write docs/rules`.
"""


def page(rule: Rule) -> str:
    """Return the page of a rule in Markdown: what it is, why, what to do, and an example if there is one."""
    parts = [
        f"# {rule.code}",
        _filled(f"{rule.severity.capitalize()} about {_stage(rule)}: {rule.summary}."),
        f"## Why\n\n{_filled(rule.explanation)}",
        f"## What to do\n\n{_filled(f'{rule.help[0].upper()}{rule.help[1:]}.')}",
    ]
    example = _examples().get(rule.code)
    if example is not None:
        shown = f"`{example['file']}`:\n\n```yaml\n{example['source']}\n```"
        parts += [
            f"## Example\n\n{shown}",
            f"What is printed:\n\n```text\n{example['printed']}\n```",
        ]
    return "\n\n".join(parts) + "\n"


def pages() -> dict[str, str]:
    """Return the text of each page by the name of its file, the index included."""
    return {"README.md": _index(), **{f"{rule.code}.md": page(rule) for rule in RULES.values()}}


def to_data(rule: Rule) -> dict[str, object]:
    """Return a rule as `rules --format json` prints it."""
    return {
        "code": rule.code,
        "severity": rule.severity,
        "stage": _stage(rule),
        "summary": rule.summary,
        "explanation": rule.explanation,
        "help": rule.help,
        "exit_status": rule.exit_status if rule.severity == "error" else 0,
        "example": _examples().get(rule.code),
    }


def _index() -> str:
    parts = [_INDEX]
    for severity, title in _WEIGHTS.items():
        parts.append(f"## {title}\n")
        for stage, rules in STAGES.items():
            found = [rule for rule in rules if rule.severity == severity]
            if found:
                lines = "\n".join(
                    f"* [{rule.code}]({rule.code}.md): {rule.summary}" for rule in found
                )
                parts.append(f"### {stage[0].upper()}{stage[1:]}\n\n{lines}\n")
    return "\n".join(parts)


def _filled(text: str) -> str:
    return textwrap.fill(text, 100, break_long_words=False, break_on_hyphens=False)


def _stage(rule: Rule) -> str:
    return next(stage for stage, rules in STAGES.items() if rule in rules)


@cache
def _examples() -> dict[str, dict[str, str]]:
    """Return an example for most rules: a file, lines of it, and what is printed for them."""
    place = resources.files("specwright") / "diagnostics" / "examples.json"
    found: dict[str, dict[str, str]] = json.loads(place.read_text(encoding="utf-8"))
    return found


def listing(*, as_json: bool) -> str:
    """Return all rules, a line each, or as JSON."""
    if as_json:
        return json.dumps(list(map(to_data, RULES.values())), indent=2)
    width = max(map(len, RULES))
    return "\n".join(f"{r.code:{width}}  {r.severity:7}  {r.summary}" for r in RULES.values())
