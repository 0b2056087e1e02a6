"""Every rule of the comparison, for lists and explanations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from .http_rules import HTTP_RULES
from .law import judge
from .model import HttpLevel, Polarity
from .sdk_rules import SDK_RULES

if TYPE_CHECKING:
    from .http_rules import HttpRule

_OTHERS = {
    "service.added": ("a service of the project is new", ""),
    "service.removed": ("a service of the project is gone", ""),
    "policy.version.decreased": (
        "the version of the document is lower than before",
        "raise the version in `info`",
    ),
    "policy.version.insufficient-bump": (
        "the version of the document does not say how much has changed",
        "raise the version in `info`",
    ),
}


class Described(Struct, frozen=True):
    """A rule in words: its usual levels, what it finds, why that matters, what to do."""

    id: str
    request: str
    """The level on the wire where the client writes; `-` for rules of packages."""
    response: str
    sdk: str
    summary: str
    why: tuple[str, ...]
    fix: str


def described(rule: str) -> Described:
    """Return a rule in words; one that nobody registered has its name alone."""
    if rule in HTTP_RULES:
        return _of_wire(HTTP_RULES[rule])
    if rule in SDK_RULES:
        found = SDK_RULES[rule]
        return Described(rule, "-", "-", found.level.value, found.summary, (), "")
    summary, fix = _OTHERS.get(rule, (rule, ""))
    return Described(rule, HttpLevel.NONE.value, HttpLevel.NONE.value, "-", summary, (), fix)


def catalogue() -> tuple[Described, ...]:
    """Return all rules, those of the wire first."""
    names = [*HTTP_RULES, *(name for name in _OTHERS if name not in HTTP_RULES), *SDK_RULES]
    return tuple(map(described, names))


def explained(rule: str) -> str:
    """Return the page of a rule: what it finds, what that means on each side, what to do."""
    found = described(rule)
    lines = [f"{found.id}: {found.summary}", ""]
    if found.sdk == "-":
        lines += [f"in requests:  {found.request}", f"in responses: {found.response}"]
    else:
        lines.append(f"usual level in packages: {found.sdk}")
    lines += [f"why: {why}" for why in dict.fromkeys(found.why)]
    if found.fix:
        lines.append(f"what to do: {found.fix}")
    return "\n".join(lines) + "\n"


def table() -> str:
    """Return the table of all rules in Markdown, as docs/diff.md has it."""
    lines = ["| rule | finds | requests | responses | packages |", "|---|---|---|---|---|"]
    lines += [
        f"| `{each.id}` | {each.summary} | {each.request} | {each.response} | {each.sdk} |"
        for each in catalogue()
    ]
    return "\n".join(lines) + "\n"


def _of_wire(rule: HttpRule) -> Described:
    levels = {
        polarity: judge(
            rule.effect, rule.growth, (polarity,), rule.guards, effect_out=rule.effect_out
        ).value
        for polarity in Polarity
    }
    why = (f"requests: {rule.why_in}", f"responses: {rule.why_out}")
    return Described(
        rule.id, levels[Polarity.IN], levels[Polarity.OUT], "-", rule.summary, why, rule.fix
    )
