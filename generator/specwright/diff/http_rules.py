"""The rules of the wire: what can be edited, what that does, and why it matters.

No level stands here: `level_of` asks the law.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .contract_rules import CONTRACT_RULES
from .http_rule import HttpRule, reasons
from .law import judge
from .model import HttpLevel, Polarity
from .schema_rules import SCHEMA_RULES

if TYPE_CHECKING:
    from .model import Edit

__all__ = ["HTTP_RULES", "HttpRule", "level_of", "why_of"]

HTTP_RULES: dict[str, HttpRule] = {found.id: found for found in (*CONTRACT_RULES, *SCHEMA_RULES)}


def level_of(edit: Edit, *, strict: bool = False) -> HttpLevel:
    """Return the level of an edit, for all uses together."""
    return _judged(edit, frozenset(Polarity(use.polarity) for use in edit.uses), strict=strict)


def why_of(edit: Edit, *, strict: bool = False) -> str:
    """Return the reason for the level of an edit, taken from the side that decides about it.

    It is that of the rule, unless the edit does less harm than the rule is about.
    """
    found = HTTP_RULES[edit.rule]
    polarities = sorted({Polarity(use.polarity) for use in edit.uses}, key=lambda p: p.value)
    if not polarities:
        return "nothing uses it"
    levels = {each: _judged(edit, frozenset({each}), strict=strict) for each in polarities}
    worst = min(polarities, key=lambda each: list(HttpLevel).index(levels[each]))
    is_out = worst is Polarity.OUT
    effects = [
        out if is_out and out is not None else usual
        for usual, out in ((edit.effect, edit.effect_out), (found.effect, found.effect_out))
    ]
    is_harmless = levels[worst] not in {HttpLevel.BREAKING, HttpLevel.RISKY}
    if is_harmless and effects[0] is not effects[1]:
        return reasons(effects[0], found.growth)[is_out]
    return found.why(worst)


def _judged(edit: Edit, polarities: frozenset[Polarity], *, strict: bool) -> HttpLevel:
    found = HTTP_RULES[edit.rule]
    return judge(
        edit.effect,
        found.growth,
        polarities,
        edit.guards | found.guards,
        effect_out=edit.effect_out,
        strict=strict,
    )
