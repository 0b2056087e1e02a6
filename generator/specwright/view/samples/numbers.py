"""Numbers within bounds."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright import ir


def sample_number(bounds: ir.Bounds, *, whole: bool) -> float | None:
    """Return a number within bounds, a small and round one, or None if there is none.

    Args:
        bounds: The limits.
        whole: Whether it has to be an integer.
    """
    for candidate in _candidates(bounds, whole=whole):
        if not math.isfinite(candidate) or (whole and not float(candidate).is_integer()):
            continue
        number = int(candidate) if float(candidate).is_integer() else candidate
        if number_fits(number, bounds):
            return number
    return None


def number_fits(value: float, bounds: ir.Bounds) -> bool:
    """Return whether a number is within bounds (JSON Schema 2020-12 validation, 6.2)."""
    if bounds.minimum is not None and value < bounds.minimum:
        return False
    if bounds.maximum is not None and value > bounds.maximum:
        return False
    if bounds.exclusive_minimum is not None and value <= bounds.exclusive_minimum:
        return False
    if bounds.exclusive_maximum is not None and value >= bounds.exclusive_maximum:
        return False
    step = bounds.multiple_of
    return step is None or step <= 0 or _exact(value) % _exact(step) == 0


def _candidates(bounds: ir.Bounds, *, whole: bool) -> Iterator[float]:
    """Yield numbers that may fit, the nicest one first."""
    yield 1
    yield 0
    lows = [b for b in (bounds.minimum, bounds.exclusive_minimum) if b is not None]
    highs = [b for b in (bounds.maximum, bounds.exclusive_maximum) if b is not None]
    low, high = max(lows, default=None), min(highs, default=None)
    step = bounds.multiple_of
    if step is not None and step > 0:
        for start in (low, high, 0.0):
            if start is not None:
                near = _exact(start) // _exact(step)
                yield from (_float((near + shift) * _exact(step)) for shift in (0, 1, 2, -1))
    for edge in (low, high):
        if edge is not None:
            yield edge
            yield from (math.floor(edge) + shift for shift in (0, 1, 2, -1))
    if low is not None and high is not None and not whole:
        yield (low + high) / 2


def _exact(value: float) -> Fraction:
    """Return the number that was written, rather than the float nearest to it."""
    return Fraction(str(value))


def _float(value: Fraction) -> float:
    try:
        return float(value)
    except OverflowError:
        return math.inf
