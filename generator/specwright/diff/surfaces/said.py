"""Changes of a package as they are put: the level is the rule's, unless the case is another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from specwright.diff.model import SdkChange, SdkLevel
from specwright.diff.sdk_rules import SDK_RULES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .read import Argument, Said


class Where(Struct, frozen=True):
    """What has changed: as a user writes it, and its places in both documents."""

    symbol: str
    base: tuple[str, ...]
    head: tuple[str, ...]

    def within(self, symbol: str, base: str | None, head: str | None) -> Where:
        """Return a part of it; where a side has no such part, the place of the whole counts."""
        return Where(symbol, places(base) or self.base, places(head) or self.head)


def places(*specs: str | None) -> tuple[str, ...]:
    """Return places without those that are not there."""
    return tuple(dict.fromkeys(spec for spec in specs if spec))


def say(
    rule: str,
    where: Where,
    message: str,
    *,
    before: str | None = None,
    after: str | None = None,
    hint: str | None = None,
    level: SdkLevel | None = None,
) -> SdkChange:
    """Return a change."""
    return SdkChange(
        rule,
        where.symbol,
        SDK_RULES[rule].level if level is None else level,
        message,
        before,
        after,
        hint,
        where.base,
        where.head,
    )


def compare_said(base: Said, head: Said, where: Where) -> Iterator[SdkChange]:
    """Yield what has changed in documentation."""
    if head.is_deprecated and not base.is_deprecated:
        yield say("sdk.deprecated", where, f"`{where.symbol}` is deprecated")
    elif base.is_deprecated and not head.is_deprecated:
        yield say("sdk.docs.changed", where, f"`{where.symbol}` is no longer deprecated")
    if base.docs != head.docs:
        yield say("sdk.docs.changed", where, f"`{where.symbol}` is documented otherwise")


def compare_default(base: Argument, head: Argument, where: Where, rule: str) -> Iterator[SdkChange]:
    """Yield that the API takes another value for one that is left out."""
    if base.default != head.default and not head.required:
        message = f"the API takes another value for `{where.symbol}` if it is left out"
        yield say(rule, where, message, before=base.default, after=head.default)
