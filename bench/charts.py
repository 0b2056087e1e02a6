"""Charts as SVG, readable on light and on dark pages, with no library and no script."""

from __future__ import annotations

import math
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_STYLE = """
  text { font: 13px system-ui, -apple-system, "Segoe UI", sans-serif; fill: #24292f }
  .title { font-weight: 600; font-size: 15px } .quiet { fill: #57606a }
  .bar { fill: #8c959f } .ours { fill: #0969da }
  .grid { stroke: #d0d7de; stroke-width: 1 }
  .line { stroke: #0969da; fill: none; stroke-width: 2 }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 } .quiet { fill: #8b949e } .bar { fill: #6e7681 }
    .ours { fill: #4493f8 } .grid { stroke: #30363d } .line { stroke: #4493f8 }
  }
"""
_WIDTH = 720
_LABELS = 190
_ROW = 26


@dataclass(frozen=True, slots=True)
class Bar:
    """A row of a chart: what it is, how long it is, what is said at its end."""

    label: str
    value: float
    said: str
    is_ours: bool = False


def bars(title: str, note: str, rows: Sequence[Bar]) -> str:
    """Return a chart of bars below each other; the longest takes the width there is."""
    longest = max(row.value for row in rows)
    room = _WIDTH - _LABELS - 150
    parts = [_text(0, 18, title, "title"), _text(0, 38, note, "quiet")]
    for number, row in enumerate(rows):
        y = 54 + number * _ROW
        width = max(1.0, row.value / longest * room)
        kind = "ours" if row.is_ours else "bar"
        parts.append(_text(_LABELS - 8, y + 14, row.label, "", anchor="end"))
        parts.append(
            f'<rect class="{kind}" x="{_LABELS}" y="{y + 2}" width="{width:.1f}" height="17" rx="2"/>'
        )
        parts.append(_text(_LABELS + width + 6, y + 14, row.said, ""))
    return _svg(parts, 62 + len(rows) * _ROW, f"{title}: " + "; ".join(_alt(row) for row in rows))


def growth(title: str, note: str, points: Mapping[int, float]) -> str:
    """Return a chart with both axes logarithmic, on which a power of the size is a straight line."""
    height, left, top = 300, 60, 56
    xs, ys = [math.log10(x) for x in points], [math.log10(y) for y in points.values()]
    low, high = math.floor(min(ys)), math.ceil(max(ys))

    def place(x: float, y: float) -> tuple[float, float]:
        across = (math.log10(x) - min(xs)) / (max(xs) - min(xs))
        up = (math.log10(y) - low) / (high - low)
        return left + across * (_WIDTH - left - 70), top + (1 - up) * (height - top - 40)

    parts = [_text(0, 18, title, "title"), _text(0, 38, note, "quiet")]
    for power in range(low, high + 1):
        _, y = place(10 ** min(xs), 10**power)
        parts.append(f'<path class="grid" d="M{left} {y:.1f}H{_WIDTH - 40}"/>')
        parts.append(_text(left - 8, y + 4, f"{10**power:g} s", "quiet", anchor="end"))
    line = "L".join(f"{x:.1f} {y:.1f}" for x, y in (place(*point) for point in points.items()))
    parts.append(f'<path class="line" d="M{line}"/>')
    for size, seconds in points.items():
        x, y = place(size, seconds)
        parts.append(f'<circle class="ours" cx="{x:.1f}" cy="{y:.1f}" r="4"/>')
        parts.append(_text(x, y - 10, f"{seconds:.2f} s", "", anchor="middle"))
        parts.append(_text(x, height - 14, f"{size:,}", "quiet", anchor="middle"))
    said = "; ".join(f"{size} operations {seconds:.2f} s" for size, seconds in points.items())
    return _svg(parts, height, f"{title}: {said}")


def _alt(row: Bar) -> str:
    return f"{row.label} {row.said}"


def _text(x: float, y: float, text: str, kind: str, anchor: str = "start") -> str:
    name = f' class="{kind}"' if kind else ""
    end = f' text-anchor="{anchor}"' if anchor != "start" else ""
    return f'<text{name} x="{x:.1f}" y="{y:.1f}"{end}>{escape(text)}</text>'


def _svg(parts: Sequence[str], height: int, said: str) -> str:
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" '
        f'width="{_WIDTH}" height="{height}" role="img" aria-label="{escape(said)}">'
    )
    return "\n".join([head, f"<style>{_STYLE}</style>", *parts, "</svg>", ""])
