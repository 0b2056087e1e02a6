"""What a change of a type is to who reads or writes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, assert_never

from specwright.diff.model import SdkLevel

from .relation import (
    Constant,
    Differs,
    Enumerated,
    Members,
    Relation,
    Tagged,
    Variants,
    differences,
)
from .said import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright.diff.model import SdkChange

    from .names import Names, Position
    from .relation import Difference
    from .said import Where

Role = Literal["argument", "returned", "sent", "passed"]
"""What has the type: an argument, what a call returns, a field that a server sends or a caller passes."""

_RULES: dict[Role, dict[Relation, str]] = {
    "argument": {
        Relation.WIDENED: "sdk.param.type-widened",
        Relation.NARROWED: "sdk.param.type-narrowed",
        Relation.REPLACED: "sdk.param.type-replaced",
    },
    "returned": {
        Relation.WIDENED: "sdk.return.widened",
        Relation.NARROWED: "sdk.return.narrowed",
        Relation.REPLACED: "sdk.return.replaced",
    },
    "sent": {
        Relation.WIDENED: "sdk.field.type-widened-output",
        Relation.NARROWED: "sdk.field.type-changed-safe",
        Relation.REPLACED: "sdk.field.type-replaced",
    },
    "passed": {
        Relation.WIDENED: "sdk.field.type-changed-safe",
        Relation.NARROWED: "sdk.field.type-narrowed-input",
        Relation.REPLACED: "sdk.field.type-replaced",
    },
}
_WORDS = {
    Relation.WIDENED: "may be more",
    Relation.NARROWED: "may be less",
    Relation.REPLACED: "is of another type",
}


def compare_types(
    base: str, head: str, where: Where, names: Names, role: Role
) -> Iterator[SdkChange]:
    """Yield what has changed in a type."""
    position: Position = "in" if role in {"argument", "passed"} else "out"
    found = names.types(base, head, position)
    if found is None:
        return
    for difference in differences(*found, position):
        yield from _said(difference, where, role, base, head)


def _said(found: Difference, where: Where, role: Role, base: str, head: str) -> Iterator[SdkChange]:
    match found:
        case Differs():
            rule = _RULES[role][found.relation]
            message = f"`{where.symbol}` {_WORDS[found.relation]}"
            yield say(rule, where, message, before=base, after=head)
        case Members():
            yield from _members(found, where)
        case Constant():
            is_passed = role in {"argument", "passed"}
            relation = Relation.NARROWED if is_passed else Relation.WIDENED
            message = f"the value of `{where.symbol}` is another one"
            yield say(_RULES[role][relation], where, message, before=base, after=head)
        case Enumerated():
            yield from _enumerated(found, where, role, base, head)
        case Variants():
            yield from _variants(found, where, role)
        case Tagged():
            message = f"the variants of `{where.symbol}` are told apart in another way"
            yield say("sdk.union.tag-changed", where, message, before=base, after=head)
        case _:
            assert_never(found)


def _members(found: Members, where: Where) -> Iterator[SdkChange]:
    for value in found.gone:
        message = f"`{value}` is no longer a value of `{where.symbol}`"
        yield say("sdk.enum.member-removed", where, message, before=value)
    for value in found.new:
        message = f"`{value}` is a new value of `{where.symbol}`"
        yield say("sdk.enum.member-added", where, message, after=value)


def _enumerated(
    found: Enumerated, where: Where, role: Role, base: str, head: str
) -> Iterator[SdkChange]:
    """Yield that values of a server are listed, or no longer: both are text beside the list."""
    relation = Relation.NARROWED if found.is_now else Relation.WIDENED
    rule = _RULES[role][relation]
    verb = "lists its values" if found.is_now else "no longer lists its values"
    yield say(rule, where, f"`{where.symbol}` {verb}", before=base, after=head)


def _variants(found: Variants, where: Where, role: Role) -> Iterator[SdkChange]:
    is_passed = role in {"argument", "passed"}
    for key in found.gone:
        name = key.lstrip("-")
        message = f"`{where.symbol}` can no longer be `{name}`"
        yield say("sdk.union.variant-removed", where, message, before=name)
    for key in found.new:
        name = key.lstrip("+")
        message = f"`{where.symbol}` can also be `{name}`"
        level = SdkLevel.ADDITIVE if is_passed else None
        yield say("sdk.union.variant-added", where, message, after=name, level=level)
