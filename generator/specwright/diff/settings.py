"""How changes are judged in a project: the table `tool.specwright.diff` of its pyproject.toml."""

from __future__ import annotations

from difflib import get_close_matches
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from msgspec import Struct, field

from specwright.document import as_mapping, is_mapping

from .gates import GateError, read_gates
from .http_rules import HTTP_RULES
from .model import HttpLevel, SdkLevel
from .sdk_rules import SDK_RULES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specwright.diagnostics import Report, Span

PROFILES: dict[str, dict[str, str]] = {
    "default": {"risky": "minor", "typing": "minor", "behaviour": "minor"},
    "strict": {"risky": "major", "typing": "major", "behaviour": "major"},
    "lenient": {"risky": "patch", "typing": "patch", "behaviour": "patch"},
}
"""What versions a change of each level asks for; those that are not listed are never in doubt."""
_RULES = (*HTTP_RULES, *SDK_RULES)
_BUMPS = ("major", "minor", "patch")
_MOST_DAYS = 36_500
_KEYS = ("profile", "rules", "semver", "fail_on", "gate", "accept", "deprecation")


class Settings(Struct, frozen=True):
    """Choices of a project.

    `rules` are levels by patterns of rules, of which the last that matches counts; `semver` are
    bumps by levels; `fail_on` and `gates` are what a run fails for if the command line names none.
    """

    profile: str = "default"
    rules: tuple[tuple[str, str], ...] = ()
    semver: Mapping[str, str] = field(default_factory=dict[str, str])
    fail_on: str | None = None
    gates: tuple[str, ...] = ()
    accept: str | None = None
    notice_days: int = 0
    """How many days before it goes something has to be deprecated with a date of removal."""

    @property
    def is_strict(self) -> bool:
        """Whether a wider domain of values breaks those who read them."""
        return self.profile == "strict"

    def bump(self, level: str) -> str | None:
        """Return the bump for a level that is in doubt."""
        return self.semver.get(level) or PROFILES[self.profile].get(level)

    def http_level(self, rule: str) -> HttpLevel | None:
        """Return the level that the project gives to a rule of the wire."""
        chosen = self._chosen(rule)
        return HttpLevel(chosen) if chosen is not None else None

    def sdk_level(self, rule: str) -> SdkLevel | None:
        """Return the level that the project gives to a rule of packages."""
        chosen = self._chosen(rule)
        return SdkLevel(chosen) if chosen is not None else None

    def _chosen(self, rule: str) -> str | None:
        found = [level for pattern, level in self.rules if fnmatchcase(rule, pattern)]
        return found[-1] if found else None


def levels_of(pattern: str) -> list[str]:
    """Return the levels that rules of a pattern can have: those of packages begin with `sdk.`."""
    return [each.value for each in (SdkLevel if pattern.startswith("sdk.") else HttpLevel)]


def read_settings(table: Mapping[str, object], span: Span, report: Report) -> Settings:
    """Return the settings in a table; what means nothing in it is reported at `span`."""
    found = _Table(table, "tool.specwright.diff", span, report)
    for key in table.keys() - set(_KEYS):
        found.unknown(key)
    profile = found.text("profile", tuple(PROFILES)) or "default"
    gates = found.text("gate")
    names = tuple(name.strip() for name in gates.split(",")) if gates else ()
    fail_on = found.text("fail_on")
    for key, expressions, chosen in (("fail_on", fail_on, ()), ("gate", None, names)):
        try:
            read_gates([expressions] if expressions is not None else [], chosen)
        except GateError as error:
            found.refuse(key, str(error))
    return Settings(
        profile,
        tuple(_rules(found)),
        dict(_semver(found)),
        fail_on or None,
        names,
        found.text("accept"),
        _notice_days(found),
    )


def _notice_days(table: _Table) -> int:
    deprecation = table.below("deprecation")
    for key in deprecation.values.keys() - {"notice_days"}:
        deprecation.unknown(key)
    days = deprecation.values.get("notice_days", 0)
    if isinstance(days, int) and not isinstance(days, bool) and 0 <= days <= _MOST_DAYS:
        return days
    deprecation.refuse("notice_days", f"has to be a number of days up to {_MOST_DAYS}")
    return 0


def _rules(table: _Table) -> list[tuple[str, str]]:
    rules = table.below("rules")
    chosen: list[tuple[str, str]] = []
    for pattern in rules.values:
        if pattern.startswith("*"):
            rules.refuse(pattern, "has to begin with the name of a rule")
            continue
        if not any(fnmatchcase(rule, pattern) for rule in _RULES):
            rules.refuse(pattern, _no_rule(pattern))
            continue
        level = rules.text(pattern, tuple(levels_of(pattern)))
        if level is not None:
            chosen.append((pattern, level))
    return chosen


def _no_rule(pattern: str) -> str:
    close = get_close_matches(pattern, _RULES, n=1)
    hint = f"write `{close[0]}`" if close else "`specwright diff --list-rules` lists them"
    return f"is the pattern of no rule: {hint}"


def _semver(table: _Table) -> list[tuple[str, str]]:
    semver = table.below("semver")
    chosen: list[tuple[str, str]] = []
    for key in semver.values:
        if key not in PROFILES["default"]:
            semver.unknown(key)
            continue
        bump = semver.text(key, _BUMPS)
        if bump is not None:
            chosen.append((key, bump))
    return chosen


class _Table(Struct, frozen=True):
    values: Mapping[str, object]
    name: str
    span: Span
    report: Report

    def below(self, key: str) -> _Table:
        value = self.values.get(key, {})
        name = f"{self.name}.{key}"
        if not is_mapping(value):
            self.refuse(key, "has to be a table")
        return _Table(as_mapping(value), name, self.span, self.report)

    def text(self, key: str, allowed: tuple[str, ...] = ()) -> str | None:
        value = self.values.get(key)
        if value is None:
            return None
        if not isinstance(value, str):
            self.refuse(key, "has to be text")
        elif allowed and value not in allowed:
            self.refuse(key, f"has to be one of {', '.join(f'`{each}`' for each in allowed)}")
        else:
            return value
        return None

    def unknown(self, key: str) -> None:
        self.report.add("unknown-config-key", self.span, f"`{self.name}.{key}` means nothing here")

    def refuse(self, key: str, why: str) -> None:
        self.report.add("invalid-config", self.span, f"`{self.name}.{key}` {why}")
