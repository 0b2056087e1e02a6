"""The version that follows another one: PEP 440, and what steps mean below 1.0.0."""

from __future__ import annotations

from typing import Literal, get_args

from packaging.version import InvalidVersion, Version

Pre = Literal["a", "b", "rc"]
PRE: tuple[str, ...] = get_args(Pre)
"""The phases before a final release, in their order."""


class VersionError(ValueError):
    """No version follows; the message is one sentence for people."""


def read(text: str) -> Version | None:
    """Return a version, or None if a text is none (PEP 440)."""
    try:
        return Version(text)
    except InvalidVersion:
        return None


def is_final(text: str) -> bool:
    """Return whether a version leads up to no other one."""
    found = read(text)
    return found is None or not found.is_prerelease


def later(one: str, other: str) -> bool:
    """Return whether a version comes after another one."""
    return Version(one) > Version(other)


def following(version: str, level: str, pre: str | None = None) -> str:
    """Return the version that follows another one.

    Below 1.0.0 a breaking change is a step of the second number, and any other one of the third
    (Semantic Versioning 2.0.0, 4). What leads up to a version becomes it, if the step is not larger.

    Args:
        version: The version that was released last.
        level: The step: `major`, `minor`, `patch`; `none` if nothing has changed.
        pre: The phase of a version that leads up to the next one.

    Raises:
        VersionError: There is none.
    """
    last = Version(version)
    if level == "none" and not last.is_prerelease:
        return version
    major, minor, patch = (*last.release, 0, 0)[:3]
    if major == 0:
        level = {"major": "minor", "minor": "patch"}.get(level, level)
    if last.is_prerelease and _is_ahead(level, minor, patch):
        target = (major, minor, patch)
    else:
        target = {
            "major": (major + 1, 0, 0),
            "minor": (major, minor + 1, 0),
        }.get(level, (major, minor, patch + 1))
    name = f"{last.epoch}!" if last.epoch else ""
    name += ".".join(map(str, target))
    if pre is None:
        return name
    return f"{name}{pre}{_number(last, target, pre)}"


def _number(last: Version, target: tuple[int, int, int], pre: str) -> int:
    """Return the number within a phase."""
    if last.pre is None or (*last.release, 0, 0)[:3] != target:
        return 1
    phase, number = last.pre
    if PRE.index(pre) < PRE.index(phase):
        message = f"`{pre}` comes before `{phase}`, and {last} is released already"
        raise VersionError(message)
    return number + 1 if phase == pre else 1


def _is_ahead(level: str, minor: int, patch: int) -> bool:
    """Return whether the version that another one leads up to is such a step already."""
    if level == "major":
        return minor == 0 and patch == 0
    return level != "minor" or patch == 0
