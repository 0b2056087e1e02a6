"""Values that show an edit: allowed by one of two schemas and not by the other."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from specwright.diff.model import Effect, Polarity, Witness
from specwright.document import is_mapping

from .normal import Reader
from .patterns import text_for
from .samples import UnfitError, items, sample
from .site import INCOMPARABLE, NARROW, WIDEN
from .words import is_number

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from specwright.diff.model import Use

    from .dialect import Dialect
    from .plain import Plain
    from .site import Draft, Site

_UNSEEN = frozenset({"schema.xml.changed", "schema.default.changed"})
"""Rules of what no value shows."""
_ODD: tuple[object, ...] = (
    "x", "", "xxxxxxxxxxxx", 0, 1, 1.5, -1, 1000003, True, [], [0], ["x"], [0, 0], ["x", 0],
    ["x", "x"], {}, {"x": 0}, {"x": "x"}, {"xAnotherProperty": "x"}, {"a": 0, "b": 0, "c": 0},
    {f"p{number}": 0 for number in range(8)}, None,
)  # fmt: skip
_NOTED = (
    ("schema.format.", "format"), ("schema.content.", "content"),
    ("schema.discriminator.", "discriminator"),
)  # fmt: skip
"""Rules that no validator judges by unless it is asked to, and what it is asked to look at."""
_MOST_TRIED = 200
"""For so many edits values are tried; it is for people, who do not read more of them."""


class Witnesses:
    """Finds values, each judged by a validator on both sides before it is given."""

    def __init__(self, base: Dialect, head: Dialect) -> None:
        """Start with nothing tried."""
        self._dialects = base, head
        self._readers = Reader(base), Reader(head)
        self._plain: dict[bool, tuple[Plain, Plain]] = {}
        self._tried = 0

    def of(self, draft: Draft, site: Site, uses: tuple[Use, ...]) -> Witness | None:
        """Return a value that shows an edit which may break somebody, or None if none is found."""
        sides = _sides(draft, uses)
        if not sides or self._tried >= _MOST_TRIED or draft.rule in _UNSEEN:
            return None
        self._tried += 1
        judged_by = next((name for rule, name in _NOTED if draft.rule.startswith(rule)), "")
        found = self._found(draft, site, sides, judged_by="schema")
        if found is None and judged_by:
            found = self._found(draft, site, sides, judged_by=judged_by)
        return found

    def _found(
        self, draft: Draft, site: Site, sides: set[str], *, judged_by: str
    ) -> Witness | None:
        # Few comparisons find what breaks, and validators take their time to load.
        from jsonschema import Draft202012Validator  # noqa: PLC0415
        from jsonschema.exceptions import SchemaError  # noqa: PLC0415
        from referencing.exceptions import Unresolvable  # noqa: PLC0415

        from .asserted import checker  # noqa: PLC0415
        from .plain import Plain  # noqa: PLC0415

        asserts = judged_by != "schema"
        if asserts not in self._plain:
            base, head = self._dialects
            self._plain[asserts] = Plain(base, asserts=asserts), Plain(head, asserts=asserts)
        plain = self._plain[asserts]
        try:
            schemas = plain[0].of(site.base.layers), plain[1].of(site.head.layers)
            for schema in schemas:
                Draft202012Validator.check_schema(schema)
            judges: list[Any] = [  # its types know no `object`
                Draft202012Validator(
                    schema, registry=each.registry, format_checker=checker() if asserts else None
                )
                for schema, each in zip(schemas, plain, strict=True)
            ]
            for payload in self._candidates(draft, site, asserts=asserts):
                is_valid = [judge.is_valid(payload) for judge in judges]
                if is_valid[0] != is_valid[1]:
                    side = "base" if is_valid[0] else "head"
                    if side in sides:
                        return Witness(payload, side, judged_by)
        except (SchemaError, Unresolvable, UnfitError, TypeError, ValueError, re.error):
            return None  # what no validator can judge by
        except (RecursionError, ArithmeticError):
            return None
        return None

    def _candidates(self, draft: Draft, site: Site, *, asserts: bool) -> Iterator[object]:
        """Yield values, those that were meant for the edit first."""
        yield from draft.tries
        if asserts:
            yield from self._noted(site)
        for make in self._makers(draft, site):
            try:
                made = make()
            except UnfitError:
                continue
            yield made
            if is_mapping(made):
                for odd in (0, "x"):
                    yield {**made, "xAnotherProperty": odd}
        for pattern in (*site.base.patterns, *site.head.patterns):
            yield text_for(pattern)
        yield from _ODD

    def _noted(self, site: Site) -> Iterator[object]:
        """Yield values of the formats that there are, and what discriminators tell by a value."""
        from .asserted import TRIES, tags  # noqa: PLC0415 - as above

        yield from TRIES
        sides = zip((site.base, site.head), self._readers, self._dialects, strict=True)
        for side, reader, dialect in sides:
            for name, value, reference in (tag for layer in side.layers for tag in tags(layer)):
                target = dialect.target(reference)
                made = sample((target,), reader, is_full=True) if target is not None else None
                if is_mapping(made):
                    yield {**made, name: value}

    def _makers(self, draft: Draft, site: Site) -> Iterator[Callable[[], object]]:
        for side, reader in zip((site.base, site.head), self._readers, strict=True):
            for layers in draft.samples:
                yield partial(sample, layers, reader)
            for is_full in (False, True):
                yield partial(sample, side.layers, reader, is_full=is_full)
            for union in side.unions:
                for variant in union.variants:
                    yield partial(sample, variant, reader, is_full=True)
            for count in _counts(draft):
                yield partial(items, side, reader, count)


def _counts(draft: Draft) -> Iterator[int]:
    """Yield lengths of lists near a bound."""
    for change in (draft.before, draft.after):
        if draft.rule.startswith("schema.bound.") and is_mapping(change):
            for key, value in change.items():
                if key.endswith("Items") and is_number(value):
                    at = int(cast("float", value))
                    yield from (n for n in (at - 1, at, at + 1) if n >= 0)


def _sides(draft: Draft, uses: tuple[Use, ...]) -> set[str]:
    """Return on which side a value has to be allowed to show that an edit breaks somebody."""
    found: set[str] = set()
    polarities = {use.polarity for use in uses}
    for polarity in Polarity:
        if polarity.value not in polarities:
            continue
        is_out = polarity is Polarity.OUT
        effect: Effect = (draft.effect_out or draft.effect) if is_out else draft.effect
        if effect is INCOMPARABLE:
            found |= {"head"} if is_out else {"base"}
        elif effect is NARROW and not is_out:
            found.add("base")
        elif effect is WIDEN and is_out:
            found.add("head")
    return found
