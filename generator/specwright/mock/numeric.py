"""Numbers within bounds."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from specwright import ir

_MOST_MULTIPLES = 200


class _Range(Struct, frozen=True):
    """The numbers between two ends, each None where there is none."""

    low: Fraction | None
    low_excluded: bool
    high: Fraction | None
    high_excluded: bool

    def holds(self, number: Fraction) -> bool:
        """Return whether a number lies within."""
        return not (
            (self.low is not None and number < self.low)
            or (self.low_excluded and number == self.low)
            or (self.high is not None and number > self.high)
            or (self.high_excluded and number == self.high)
        )


def whole_number(bounds: ir.Bounds) -> int:
    """Return a whole number within bounds: 1, or the one next to it; 1 if there is none."""
    step = _exact(bounds.multiple_of)
    # A whole multiple of p/q is a multiple of p.
    whole = _multiple(_range(bounds), Fraction(step.numerator if step else 1))
    return int(whole) if whole is not None else 1


def number(bounds: ir.Bounds) -> int | float:
    """Return a number within bounds, one with a fraction if there is room; 1.5 if there is none."""
    limits = _range(bounds)
    step = _exact(bounds.multiple_of)
    if step:
        multiple = _float_multiple(limits, step)
        return multiple if multiple is not None else 1.5
    half = Fraction(1, 2)
    low, high = limits.low, limits.high
    candidates = [Fraction(3, 2)]
    candidates += [low + half] if low is not None else []
    candidates += [(low + high) / 2] if low is not None and high is not None else []
    candidates += [high - half] if high is not None else []
    candidates += [end for end in (low, high) if end is not None]
    return _plain(next((c for c in candidates if limits.holds(c)), candidates[0]))


def number_fits(value: float, bounds: ir.Bounds) -> bool:
    """Return whether a number is within bounds (JSON Schema 2020-12 validation, 6.2)."""
    if not math.isfinite(value):
        return False
    step = bounds.multiple_of
    return _range(bounds).holds(_certain(value)) and (not step or _divides(step, value))


def _range(bounds: ir.Bounds) -> _Range:
    minimum, above = _exact(bounds.minimum), _exact(bounds.exclusive_minimum)
    maximum, below = _exact(bounds.maximum), _exact(bounds.exclusive_maximum)
    low = max((n for n in (minimum, above) if n is not None), default=None)
    high = min((n for n in (maximum, below) if n is not None), default=None)
    return _Range(
        low,
        above is not None and low == above,
        high,
        below is not None and high == below,
    )


def _multiple(limits: _Range, step: Fraction) -> Fraction | None:
    """Return the least multiple of a step that is at least 1 and within, or one further down."""
    one = Fraction(1)
    start = step * math.ceil(max(one, limits.low if limits.low is not None else one) / step)
    if limits.high is not None and start > limits.high:
        start = step * math.floor(limits.high / step)
    return next((n for n in (start, start + step, start - step) if limits.holds(n)), None)


def _float_multiple(limits: _Range, step: Fraction) -> int | float | None:
    """Return a multiple that division of floats shows to be one, as validators divide."""
    first = _multiple(limits, step)
    if first is None:
        return None
    for distance in range(_MOST_MULTIPLES):
        for candidate in (first + distance * step, first - distance * step):
            value = _plain(candidate)
            if limits.holds(candidate) and _divides(_plain(step), value):
                return value
    return _plain(first)


def _divides(step: float, value: float) -> bool:
    if isinstance(step, int) and isinstance(value, int):
        return value % step == 0
    quotient = value / step
    return math.isfinite(quotient) and int(quotient) == quotient


def _exact(value: float | None) -> Fraction | None:
    """Return the number that was written, rather than the float nearest to it."""
    return _certain(value) if value is not None and math.isfinite(value) else None


def _certain(value: float) -> Fraction:
    return Fraction(value) if isinstance(value, int) else Fraction(str(value))


def _plain(value: Fraction) -> int | float:
    return int(value) if value.denominator == 1 else float(value)
