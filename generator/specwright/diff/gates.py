"""Gates: which changes a run fails for."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, TypeVar

from msgspec import Struct

from .model import Effect, Guard, HttpLevel, SdkLevel

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .model import Change


class GateError(ValueError):
    """A gate that cannot be read; the message is one sentence for people."""


class Gate(Struct, frozen=True):
    """The mildest levels that fail; None where nothing does.

    `for_installed` is whether what packages that are installed already would notice fails as well:
    what was removed after it had been deprecated in time, or while it was not stable.
    """

    name: str
    http: HttpLevel | None = None
    sdk: SdkLevel | None = None
    for_installed: bool = False

    def fails(self, change: Change) -> bool:
        """Return whether a change fails here; one that a person accepted never does."""
        if change.accepted is not None:
            return False
        if self.http is not None and _is_as_bad(change.http.level, self.http):
            return True
        if self.sdk is not None and _is_as_bad(change.sdk_level, self.sdk):
            return True
        return self.for_installed and _is_felt(change)


GATES = {
    "WIRE": Gate("WIRE", HttpLevel.BREAKING),
    "SDK_RUNTIME": Gate("SDK_RUNTIME", HttpLevel.BREAKING, for_installed=True),
    "SDK_SOURCE": Gate("SDK_SOURCE", HttpLevel.BREAKING, SdkLevel.SOURCE, for_installed=True),
    "SDK_TYPES": Gate("SDK_TYPES", HttpLevel.BREAKING, SdkLevel.TYPING, for_installed=True),
}
"""Promises by name; each includes those before it."""
_AXES = {"http": HttpLevel, "sdk": SdkLevel}


def read_gates(expressions: Sequence[str], names: Sequence[str]) -> tuple[Gate, ...]:
    """Return the gates of `--fail-on` and `--gate`.

    Raises:
        GateError: An axis, a level or a name is none, or nothing is said, as by a variable that is
            not set: that would be no gate without a word.
    """
    if any(not expression.strip(" ,") for expression in expressions):
        message = "what fails is empty: write levels such as `http=breaking`, or `none` for no gate"
        raise GateError(message)
    gates = [gate for each in expressions for gate in _read(each)]
    for name in names:
        if name not in GATES:
            raise GateError(_unknown(name, "gate", list(GATES)))
        gates.append(GATES[name])
    return tuple(dict.fromkeys(gates))


def failed(gates: Iterable[Gate], changes: Sequence[Change]) -> tuple[tuple[Gate, int], ...]:
    """Return the gates that fail, each with the number of changes for which it does."""
    counted = ((gate, sum(map(gate.fails, changes))) for gate in gates)
    return tuple((gate, number) for gate, number in counted if number)


def _read(expression: str) -> Iterable[Gate]:
    for part in filter(None, (each.strip() for each in expression.split(","))):
        if part == "none":
            continue
        axis, _, level = part.partition("=")
        if axis not in _AXES:
            raise GateError(_unknown(axis, "axis", list(_AXES)))
        if level == "none":
            continue
        if axis == "http":
            yield Gate(part, http=_level(HttpLevel, level))
        else:
            yield Gate(part, sdk=_level(SdkLevel, level))


_Level = TypeVar("_Level", HttpLevel, SdkLevel)


def _level(levels: type[_Level], text: str) -> _Level:
    values = [each.value for each in levels]
    if text not in values:
        raise GateError(_unknown(text, "level", values))
    return levels(text)


def _unknown(text: str, what: str, known: list[str]) -> str:
    close = get_close_matches(text, known, n=1)
    hint = f"; write `{close[0]}`" if close else ""
    return f"`{text}` is no {what} ({', '.join(known)}){hint}"


def _is_as_bad(level: _Level, mildest: _Level) -> bool:
    order = list(type(level))
    return order.index(level) <= order.index(mildest)


def _is_felt(change: Change) -> bool:
    excused = {Guard.SANCTIONED, Guard.BELOW_STABILITY} & set(change.guards)
    return bool(excused) and change.effect in {Effect.NARROW, Effect.INCOMPARABLE}
