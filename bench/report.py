"""Measured values in, RESULTS.md and charts out."""

from __future__ import annotations

from typing import Any

from .charts import Bar, bars, growth

_NAMES = {
    "raw": "httpx2 alone", "specwright": "Specwright", "openai": "openai", "cloudflare": "cloudflare",
    "openapi-python-client": "openapi-python-client", "openapi-generator": "OpenAPI Generator",
    "datamodel-code-generator": "datamodel-code-generator", "floor": "httpx2 and pydantic alone",
}  # fmt: skip
_SCENARIOS = {
    "get": "small GET", "async": "small GET, async", "async-32": "small GET, async, 32 at once",
    "list": "list of 1000 items", "post": "POST of 100 messages", "stream": "one streamed event",
}  # fmt: skip
Data = dict[str, Any]


def budgets(data: Data) -> list[tuple[str, str, float, str]]:
    """Return the rows of the budgets: what, the most it may be, what was measured, and its unit.

    Of a half that was not measured there are none.
    """
    return [*_generation_budgets(data), *(_runtime_budgets(data) if "imports" in data else [])]


def _generation_budgets(data: Data) -> list[tuple[str, str, float, str]]:
    rows: list[tuple[str, str, float, str]] = []
    for document in data.get("generation", []):
        ours = document["generators"]["specwright"]
        peer = document["generators"]["openapi-python-client"]
        if document["title"] in {"small", "medium"} or peer["cpu"] is None:
            continue
        most = "0.20" if document["title"] == "OpenAI" else "0.25"
        what = f"generate {document['title']}, {document['operations']} operations, beside openapi-python-client"
        rows.append((f"{what}: CPU", most, ours["cpu"]["median"] / peer["cpu"]["median"], "x"))
        rows.append((f"{what}: clock", most, ours["wall"]["median"] / peer["wall"]["median"], "x"))
    if "growth" in data:
        rows.append(
            (
                "growth of the time with the operations: exponent",
                "1.10",
                data["growth"]["exponent"],
                "",
            )
        )
    if "unchanged" in data:
        seconds = data["unchanged"]["wall"]["median"]
        rows.append(("a run of all services that changes nothing", "0.30", seconds, "s"))
    return rows


def _runtime_budgets(data: Data) -> list[tuple[str, str, float, str]]:
    rows: list[tuple[str, str, float, str]] = []
    ours = data["imports"]["import"]["specwright"]["seconds"]["median"]
    rows.append(("`import pkg`", "10", ours * 1000, "ms"))
    ready = data["imports"]["client"]["specwright"]["ratio"]["median"]
    rows.append(
        ("usable client, beside httpx2, pydantic and a client of httpx2", "1.15", ready, "x")
    )
    whole = data["imports"]["connected"]["specwright"]["ratio"]["median"]
    rows.append(
        (
            "the same with the HTTP client made, beside those and a model of pydantic",
            "1.15",
            whole,
            "x",
        )
    )
    limits = {"get": "1.15", "list": "1.30", "post": "1.30"}
    for scenario, limit in limits.items():
        measured = data["calls"][scenario]["specwright"]["ratio"]["median"]
        rows.append((f"{_SCENARIOS[scenario]}, beside httpx2 alone", limit, measured, "x"))
    event = data["calls"]["stream"]["specwright"]["seconds"]["median"]
    rows.append(("one streamed event", "8", event * 1e6, "us"))
    return rows


def markdown(data: Data) -> str:
    """Return RESULTS.md."""
    machine = data["machine"]
    pinned = ", ".join(f"{name} {version}" for name, version in sorted(data["versions"].items()))
    lines = [
        "# Results",
        "",
        (
            f"Written by `make bench` on {data['date']}; [README](README.md) says how. {machine['cpu']}, "
            f"{machine['cores']} cores, {machine['system']}, {machine['python']}. Beside: {pinned}."
        ),
        "",
        "Times are of the CPU unless a column says clock, medians of runs that took turns, with the middle half",
        "of them behind. Ratios are medians of the ratios of neighbours.",
        "",
        "## Budgets",
        "",
        "| what | at most | measured | |",
        "|---|--:|--:|---|",
    ]
    for what, most, value, unit in budgets(data):
        met = "met" if value <= float(most) else "**missed**"
        lines.append(f"| {what} | {most} {unit} | {value:.2f} {unit} | {met} |")
    lines += _generation(data)
    if "imports" in data:
        lines += [*_imports(data), *_calls(data), *_sizes(data)]
    return "\n".join(lines) + "\n"


def _generation(data: Data) -> list[str]:
    lines: list[str] = []
    for document in data.get("generation", []):
        lines += [
            "",
            (
                f"## Generating: {document['title']}, {document['operations']} operations, "
                f"{document['kilobytes']:,} kB"
            ),
            "",
            "| | CPU s | clock s | peak MB | files | lines an operation | kB of Python |",
            "|---|--:|--:|--:|--:|--:|--:|",
        ]
        for name, found in document["generators"].items():
            if found["cpu"] is None:
                lines.append(f"| {_NAMES[name]} | gives up: `{_cell(found['said'])}` | | | | | |")
                continue
            lines.append(
                f"| {_NAMES[name]} | {_spread(found['cpu'])} | {found['wall']['median']:.2f} "
                f"| {found['peak_mb']:.0f} | {found['files']:,} | {found['lines_an_operation']:,} "
                f"| {found['python_kb']:,} |"
            )
    if "growth" in data:
        lines += ["", "## Growth", "", "| operations | CPU s | ms an operation |", "|--:|--:|--:|"]
        for size, figure in data["growth"]["cpu"].items():
            each = figure["median"] / int(size) * 1000
            lines.append(f"| {int(size):,} | {_spread(figure)} | {each:.2f} |")
        exponent, first = data["growth"]["exponent"], data["growth"]["from"]
        lines += [
            "",
            f"From {first} operations on, the time grows with their number to the {exponent:.2f}.",
        ]
    return lines


def _imports(data: Data) -> list[str]:
    lines = [
        "",
        "## Importing",
        "",
        "Fresh processes, compiled modules on the disk. A usable client has a resource and a model; it is compared with",
        "`import httpx2, pydantic` and an `httpx2.Client`. Some packages make their HTTP client with the first call: the",
        "next columns have it made for all of them, and are compared with the same and a model of pydantic.",
        "",
        "| | import ms | usable client ms | beside | with HTTP client ms | beside | peak MB | modules |",
        "|---|--:|--:|--:|--:|--:|--:|--:|",
    ]
    for name, ready in data["imports"]["client"].items():
        bare = data["imports"]["import"][name]["seconds"]
        first = "" if name == "floor" else _spread(bare, 1000, 1)
        whole = data["imports"]["connected"][name]
        lines.append(
            f"| {_NAMES[name]} | {first} | {_spread(ready['seconds'], 1000, 0)} "
            f"| {ready['ratio']['median']:.2f} x | {_spread(whole['seconds'], 1000, 0)} "
            f"| {whole['ratio']['median']:.2f} x | {whole['memory_mb']:.0f} | {whole['modules']} |"
        )
    return lines


def _calls(data: Data) -> list[str]:
    lines = ["", "## Calls", ""]
    names = ["raw", "specwright", "openai", "openapi-python-client"]
    lines.append("Microseconds of CPU a call, and how many times that of httpx2 alone.")
    lines += [
        "",
        "| | " + " | ".join(_NAMES[n] for n in names) + " |",
        "|---|" + "--:|" * len(names),
    ]
    for scenario, title in _SCENARIOS.items():
        found = data["calls"][scenario]
        cells = [_call(found[name]) if name in found else "" for name in names]
        lines.append(f"| {title} | " + " | ".join(cells) + " |")
    lines += [
        "",
        "cloudflare has calls of its own, with larger answers, beside the same from httpx2 alone:",
        "",
    ]
    for scenario, title in (("zone", "one zone"), ("zones", "1000 zones")):
        found = data["calls"][scenario]
        lines.append(f"* {title}: {_call(found['raw'])} and {_call(found['cloudflare'])}.")
    return lines


def _sizes(data: Data) -> list[str]:
    lines = ["", "## Size", "", "| package | kB of Python |", "|---|--:|"]
    lines += [f"| {_NAMES[name]} | {size:,} |" for name, size in data["sizes"].items()]
    lines += [
        "",
        "Those of Specwright and openapi-python-client are generated from `chat.yaml`, four operations.",
    ]
    return lines


def _call(found: Data) -> str:
    return f"{_spread(found['seconds'], 1e6, 1)}, {found['ratio']['median']:.2f} x"


def _spread(figure: Data, scale: float = 1.0, digits: int = 2) -> str:
    low, high = figure["low"] * scale, figure["high"] * scale
    return f"{figure['median'] * scale:,.{digits}f} ({low:,.{digits}f} to {high:,.{digits}f})"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("`", "'")[:100]


def charts(data: Data) -> dict[str, str]:
    """Return the charts by name."""
    found: dict[str, str] = {}
    real = [d for d in data.get("generation", []) if d["title"] not in {"small", "medium"}]
    if real:
        document = real[0]
        rows = [
            Bar(
                _NAMES[name],
                g["cpu"]["median"],
                f"{g['cpu']['median']:.1f} s",
                name == "specwright",
            )
            for name, g in document["generators"].items()
            if g["cpu"] is not None
        ]
        title = f"Generating a client from {document['title']}'s document"
        note = f"{document['operations']} operations, {document['kilobytes'] / 1000:.1f} MB; seconds of CPU"
        found["generation"] = bars(title, note, rows)
    if "growth" in data:
        points = {int(n): f["median"] for n, f in data["growth"]["cpu"].items()}
        exponent = data["growth"]["exponent"]
        note = f"seconds of CPU by operations, synthetic documents; the exponent is {exponent:.2f}"
        found["growth"] = growth("Time grows with the document, and no faster", note, points)
    return found | (_runtime_charts(data) if "imports" in data else {})


def _runtime_charts(data: Data) -> dict[str, str]:
    found: dict[str, str] = {}
    ready = [
        Bar(
            _NAMES[n],
            v["seconds"]["median"],
            f"{v['seconds']['median'] * 1000:.0f} ms",
            n == "specwright",
        )
        for n, v in data["imports"]["client"].items()
    ]
    found["imports"] = bars("Importing a package and making a client", "milliseconds of CPU", ready)
    rows: list[Bar] = []
    for scenario, title in _SCENARIOS.items():
        for name in ("specwright", "openai", "openapi-python-client"):
            call = data["calls"][scenario].get(name)
            if call is not None and scenario in {"get", "list", "post", "stream"}:
                value = call["ratio"]["median"]
                label = title if name == "specwright" else _NAMES[name]
                rows.append(Bar(label, value, f"{value:.1f} x", name == "specwright"))
    found["calls"] = bars("A call, beside the same with httpx2 alone", "times the CPU", rows)
    return found
