"""What the next versions have to be (Semantic Versioning 2.0.0), and whether the new document says so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

from .model import Bump, HttpLevel, SdkLevel

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .model import Change
    from .settings import Settings

_VERSION = re.compile(
    r"v?(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?"
)
_BUMPS = ("major", "minor", "patch", "none")


class Version(Struct, frozen=True):
    """A semantic version, without what was built into it."""

    major: int
    minor: int
    patch: int
    pre: str = ""

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}.{self.patch}{f'-{self.pre}' if self.pre else ''}"

    def rank(self) -> tuple[object, ...]:
        """Return what versions are ordered by (section 11)."""
        parts = self.pre.split(".") if self.pre else []
        order = [(0, int(p), "") if p.isdecimal() else (1, 0, p) for p in parts]
        return (self.major, self.minor, self.patch, not self.pre, order)

    def after(self, level: str) -> Version:
        """Return the version that follows; what leads up to a version becomes it."""
        if level == "none":
            return self
        if self.pre and self._is_ahead(level):
            return Version(self.major, self.minor, self.patch)
        if level == "major":
            return Version(self.major + 1, 0, 0)
        if level == "minor":
            return Version(self.major, self.minor + 1, 0)
        return Version(self.major, self.minor, self.patch + 1)

    def _is_ahead(self, level: str) -> bool:
        """Return whether the release that this leads up to is such a step already."""
        if level == "major":
            return self.minor == 0 and self.patch == 0
        return level == "patch" or self.patch == 0


def read_version(text: str) -> Version | None:
    """Return a semantic version, or None if a text is none."""
    found = _VERSION.fullmatch(text.strip())
    if found is None:
        return None
    return Version(int(found[1]), int(found[2]), int(found[3]), found[4] or "")


def api_bump(changes: Sequence[Change], base: str, head: str, settings: Settings) -> Bump:
    """Return what the version of the document has to be.

    Args:
        changes: What has changed.
        base: The version of the old document.
        head: The version of the new document, which may have been raised already.
        settings: What levels in doubt ask for.
    """
    return _bump([(_http(change, settings), _named(change)) for change in changes], base, head)


def sdk_bump(changes: Sequence[Change], base: str, head: str, settings: Settings) -> Bump:
    """Return what the version of the package has to be.

    What breaks on the wire breaks packages that are installed already: at least a minor version
    tells so.
    """
    found: list[tuple[str, str]] = []
    for change in changes:
        found.append((_sdk(change, settings), _named(change)))
        if change.http.level is HttpLevel.BREAKING and change.uses:
            named = f"{_named(change)}: older versions of the package can fail"
            found.append(("minor", named))
    return _bump(found, base, head)


def worst_bump(bumps: Iterable[Bump]) -> str:
    """Return the level of several bumps together."""
    levels = {bump.level for bump in bumps}
    return next((level for level in _BUMPS if level in levels), "none")


def complaint(bump: Bump) -> tuple[str, str] | None:
    """Return the rule that a declared version breaks, and a sentence, or None if it breaks none."""
    old, new = read_version(bump.current or ""), read_version(bump.declared or "")
    if old is None or new is None:
        return None
    if new.rank() < old.rank():
        return "policy.version.decreased", f"the version went from {old} down to {new}"
    wanted = read_version(bump.following or "")
    if wanted is not None and new.rank() < wanted.rank() and bump.level != "none":
        says = f"says {new}" if new != old else f"still says {old}"
        return (
            "policy.version.insufficient-bump",
            f"`info.version` {says}, and has to be {wanted} or more: {bump.why}",
        )
    return None


def _bump(found: Iterable[tuple[str, str]], base: str, head: str) -> Bump:
    level, why = "none", "nothing has changed that anybody notices"
    for candidate in _BUMPS:
        causes = [name for bump, name in found if bump == candidate]
        if causes:
            more = len(causes) - 1
            why = causes[0] if not more else f"{causes[0]}, and {more} more"
            level = candidate
            break
    old = read_version(base)
    if old is None:
        return Bump(level, why, base or None, None, head or None)
    if old.major == 0 and level in {"major", "minor"}:
        level = "minor" if level == "major" else "patch"
        why = f"{why} (below 1.0.0 a minor version may break)"
    return Bump(level, why, str(old), str(old.after(level)), head or None)


def _http(change: Change, settings: Settings) -> str:
    match change.http.level:
        case HttpLevel.BREAKING:
            return "major"
        case HttpLevel.RISKY:
            return settings.bump("risky") or "minor"
        case HttpLevel.ADDITIVE:
            return "minor"
        case HttpLevel.COMPATIBLE:
            return "patch"
        case HttpLevel.NONE:
            # What is in the package alone is no matter of the API.
            return "none" if change.rule.startswith("sdk.") else "patch"


def _sdk(change: Change, settings: Settings) -> str:
    match change.sdk_level:
        case SdkLevel.SOURCE:
            return "major"
        case SdkLevel.TYPING | SdkLevel.BEHAVIOUR:
            return settings.bump(change.sdk_level.value) or "minor"
        case SdkLevel.ADDITIVE:
            return "minor"
        case SdkLevel.DOC:
            return "patch"
        case SdkLevel.NONE:
            return "none"


def _named(change: Change) -> str:
    return f"{change.subject}: {change.message}"
