"""Trials as a table in Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .trial import Trial

_HEAD = (
    "document", "operations", "schemas", "errors", "warnings", "modules", "examples", "values", "seconds",
    "CPU s", "MiB",
)  # fmt: skip


def table(trials: Iterable[Trial]) -> str:
    """Return a page with a row for each trial, the sums, and below it what is wrong."""
    trials = list(trials)
    rows = [_row(trial) for trial in trials]
    total = sum(trial.operations[0] for trial in trials)
    generated = sum(trial.operations[1] for trial in trials)
    lines = [
        "# Documents and what became of them",
        "",
        f"{len(trials)} documents, {generated} of {total} operations.",
        "",
        "`examples` are those of the document that are as its schemas say; `values` were made by another",
        "program, and are read and written without a difference.",
        "",
        "| " + " | ".join(_HEAD) + " |",
        "|---" * len(_HEAD) + "|",
        *("| " + " | ".join(row) + " |" for row in rows),
        "",
        *_wrong(trials),
    ]
    return "\n".join(lines)


def _row(trial: Trial) -> tuple[str, ...]:
    total, generated = trial.operations
    schemas = trial.report.get("schemas", {})
    seen, agreed = trial.compared.get("values", 0), 0
    agreed = (
        seen
        - trial.compared.get("dismissed", 0)
        - sum(not text.startswith("openapi-python-client") for text in trial.disagreements)
    )
    verified = trial.verified
    return (
        trial.document,
        f"{generated} of {total}",
        f"{schemas.get('generated', 0)} of {schemas.get('total', 0)}",
        str(trial.count("error")),
        str(trial.count("warning")),
        str(verified.get("modules", "")),
        f"{verified['as_documented']} of {verified['examples']}" if verified else "",
        f"{agreed} of {seen}" if seen else "",
        f"{trial.seconds:.1f}",
        f"{trial.cpu_seconds:.1f}",
        f"{trial.megabytes:.0f}",
    )


def _wrong(trials: Iterable[Trial]) -> Iterator[str]:
    for trial in trials:
        found = [*trial.failures, *trial.disagreements]
        if trial.status and trial.said:
            found.insert(0, trial.said)
        if found:
            yield f"## {trial.document}"
            yield ""
            yield from (f"* `{text}`" for text in found[:50])
            yield ""
