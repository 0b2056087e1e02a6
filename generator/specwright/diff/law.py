"""The law that judges edits: effect x polarity x guards -> level, the same for every rule.

Cells are those that follow from substitution: who reads a message can take more than before and who
writes it may write less, never the other way round. A rule says what its edit does (`Effect`) and what
grows if something does (`Growth`); nothing else decides about a level.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, assert_never

from .model import Effect, Guard, HttpLevel, Polarity

if TYPE_CHECKING:
    from collections.abc import Iterable


class Growth(Enum):
    """What an edit that widens adds to."""

    SURFACE = "surface"
    """Something that nobody used: an operation, an optional parameter, a property."""
    SHAPE = "shape"
    """What readers are built upon: types, `null`, presence, structure."""
    DOMAIN = "domain"
    """Values of the same shape: bounds, patterns, members of enumerations, variants of unions."""
    OBSCURE = "obscure"
    """What cannot be seen through: whether anything grows at all is not known."""


def judge(
    effect: Effect,
    growth: Growth,
    polarities: Iterable[Polarity],
    guards: frozenset[Guard] = frozenset(),
    *,
    effect_out: Effect | None = None,
    strict: bool = False,
) -> HttpLevel:
    """Return the level of an edit: the worst of those that it has for each polarity.

    Args:
        effect: What it does to the set of messages.
        growth: What grows, if it widens.
        polarities: Who writes the messages; none at all means that nothing uses the definition.
        guards: What changes the meaning of the effect.
        effect_out: What it does to messages of the server, if that is another thing.
        strict: Whether a wider domain of values breaks those who read them.
    """
    effects = {Polarity.IN: effect, Polarity.OUT: effect if effect_out is None else effect_out}
    found = {
        _level(*_guarded(effects[each], each, guards), growth, guards, strict=strict)
        for each in polarities
    }
    if Guard.BELOW_STABILITY in guards:
        return HttpLevel.NONE
    if Guard.SANCTIONED in guards and found & {HttpLevel.BREAKING, HttpLevel.RISKY}:
        return HttpLevel.COMPATIBLE
    return next((level for level in HttpLevel if level in found), HttpLevel.NONE)


def _guarded(
    effect: Effect, polarity: Polarity, guards: frozenset[Guard]
) -> tuple[Effect, Polarity]:
    """Return the effect that is left, and the polarity that counts."""
    if Guard.READ_ONLY in guards and polarity is Polarity.IN:
        return Effect.NONE, polarity
    if Guard.WRITE_ONLY in guards and polarity is Polarity.OUT:
        return Effect.NONE, polarity
    if guards & {Guard.NON_SUCCESS, Guard.UNUSED, Guard.ANNOTATION_ONLY}:
        return Effect.NONE, polarity
    if Guard.LOOSE_TEXT in guards and effect is Effect.WIDEN and polarity is Polarity.IN:
        return Effect.NONE, polarity
    if Guard.OPEN_ENUM in guards and effect is Effect.WIDEN and polarity is Polarity.OUT:
        return Effect.NONE, polarity
    if Guard.NEGOTIATED in guards:
        return effect, Polarity.IN
    return effect, polarity


def _level(
    effect: Effect, polarity: Polarity, growth: Growth, guards: frozenset[Guard], *, strict: bool
) -> HttpLevel:
    match effect:
        case Effect.NONE:
            is_new = growth is Growth.SURFACE and not guards & {Guard.UNUSED, Guard.ANNOTATION_ONLY}
            return HttpLevel.ADDITIVE if is_new else HttpLevel.NONE
        case Effect.NARROW:
            return HttpLevel.BREAKING if polarity is Polarity.IN else HttpLevel.COMPATIBLE
        case Effect.WIDEN:
            return _wider(polarity, growth, guards, strict=strict)
        case Effect.INCOMPARABLE | Effect.VIOLATION:
            return HttpLevel.BREAKING
        case Effect.UNKNOWN:
            return HttpLevel.RISKY
        case _:
            assert_never(effect)


def _wider(
    polarity: Polarity, growth: Growth, guards: frozenset[Guard], *, strict: bool
) -> HttpLevel:
    if growth is Growth.OBSCURE:
        return HttpLevel.RISKY
    if growth is Growth.SURFACE:
        # Who reads was told that there is nothing but what is declared.
        is_foreseen = polarity is Polarity.IN or Guard.CLOSED not in guards
        return HttpLevel.ADDITIVE if is_foreseen else HttpLevel.RISKY
    if polarity is Polarity.IN:
        return HttpLevel.COMPATIBLE
    if growth is Growth.SHAPE or strict:
        return HttpLevel.BREAKING
    return HttpLevel.RISKY
