"""What a rule of the wire is, and the reasons that many of them share."""

from __future__ import annotations

from msgspec import Struct

from .law import Growth
from .model import Effect, Guard, Polarity


class HttpRule(Struct, frozen=True):
    """A kind of edit.

    `effect` is the one that it usually has; an edit says its own, since a circumstance may change
    it. `why_in` and `why_out` say what that means where the client writes and where the server does.
    """

    id: str
    effect: Effect
    growth: Growth
    summary: str
    why_in: str
    why_out: str
    fix: str
    effect_out: Effect | None = None
    """What it usually does to messages of the server, if that is another thing."""
    guards: frozenset[Guard] = frozenset()
    """Circumstances that always hold."""

    def why(self, polarity: Polarity) -> str:
        """Return who fails and how, or why nobody does."""
        return self.why_in if polarity is Polarity.IN else self.why_out


REASONS: dict[tuple[Effect, Growth | None], tuple[str, str]] = {
    (Effect.NONE, None): (
        "the same messages are allowed as before",
        "the same messages are allowed as before",
    ),
    (Effect.NONE, Growth.SURFACE): (
        "there is something new, which no client has to use",
        "there is something new, which no client looks at",
    ),
    (Effect.WIDEN, Growth.SURFACE): (
        "there is something new, which no client has to use",
        "there is something new, which clients ignore",
    ),
    (Effect.WIDEN, Growth.SHAPE): (
        "everything that clients send is still accepted",
        "clients get what they were told would not come, and are not made for its shape",
    ),
    (Effect.WIDEN, Growth.DOMAIN): (
        "everything that clients send is still accepted",
        "clients get values that they have not seen before, of a shape that they know",
    ),
    (Effect.WIDEN, Growth.OBSCURE): (
        "what is accepted now cannot be told from the document",
        "what is sent now cannot be told from the document",
    ),
    (Effect.NARROW, None): (
        "what clients were told to send may be refused",
        "clients get a part of what they got before",
    ),
    (Effect.INCOMPARABLE, None): (
        "what clients were told to send may be refused",
        "clients get what they were told would not come",
    ),
    (Effect.UNKNOWN, None): (
        "whether what clients send is still understood is not said in the document",
        "whether clients get something else is not said in the document",
    ),
    (Effect.VIOLATION, None): (
        "clients were promised something else",
        "clients were promised something else",
    ),
}


def reasons(effect: Effect, growth: Growth) -> tuple[str, str]:
    """Return what an effect usually means where the client writes and where the server does."""
    return REASONS.get((effect, growth)) or REASONS[effect, None]


def rule(
    name: str,
    effect: Effect,
    growth: Growth,
    summary: str,
    fix: str,
    why: tuple[str | None, str | None] = (None, None),
    effect_out: Effect | None = None,
    *guards: Guard,
) -> HttpRule:
    """Return a rule; a reason that is None is the usual one of the effect."""
    why_in = why[0] or reasons(effect, growth)[0]
    why_out = why[1] or reasons(effect if effect_out is None else effect_out, growth)[1]
    return HttpRule(
        name, effect, growth, summary, why_in, why_out, fix, effect_out, frozenset(guards)
    )
