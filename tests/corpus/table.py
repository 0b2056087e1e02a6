"""Trials as a page in Markdown: a table for each folder, and what was refused or is wrong."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from .trial import Trial

_HEAD = (
    "document", "operations", "schemas", "errors", "warnings", "modules", "examples", "operations elsewhere",
    "values", "seconds", "CPU s", "MiB",
)  # fmt: skip
_LEGEND = """\
* `operations`, `schemas`: generated, of those in the document. `errors`, `warnings`: what was said about it.
* `modules`: all were imported, both clients made, and `mypy --strict` finds nothing in the package. Empty where
  there is no package, as the document is wrong: the reasons are [below](#refused).
* `examples`: those of the document that its own schemas allow, of all; every one of them was read and written back.
* `operations elsewhere`: those that the parser of openapi-python-client finds; all of them are in the package.
* `values`: made with the models of datamodel-code-generator, valid by another validator of JSON Schema, read
  without a deviation and written back the same, of all that are valid. Empty where that program gives no models.
* `seconds`, `CPU s`, `MiB`: of one run of `specwright generate`, with the most memory that it had."""


def table(trials: Iterable[Trial], command: str) -> str:
    """Return the page: what was tried, by which command, a table a folder, and below what is wrong."""
    trials = list(trials)
    tried = [t for t in trials if t.status == 0]
    total = sum(t.operations[0] for t in tried)
    generated = sum(t.operations[1] for t in tried)
    wrong = [t for t in trials if t.failures or t.disagreements]
    lines = [
        "# Documents and what became of them",
        "",
        f"`{command}` tried {len(trials)} documents.",
        f"{len(tried)} were generated, with {generated} of their {total} operations;",
        f"{len(trials) - len(tried)} were refused with the reasons below;",
        f"{len(wrong) or 'none'} gave a package with something wrong in it.",
        "The other programs and their versions are in `tests/corpus/oracles.txt`.",
        "",
        _LEGEND,
        "",
    ]
    for folder, found in groupby(trials, _folder):
        lines += [f"## {folder or 'Documents'}", "", *_rows(tuple(found), folder), ""]
    return "\n".join([*lines, *_refused(trials), *_wrong(wrong)])


def _folder(trial: Trial) -> str:
    folder, slash, _ = trial.document.partition("/")
    return folder if slash else ""


def _rows(trials: Sequence[Trial], folder: str) -> Iterator[str]:
    yield "| " + " | ".join(_HEAD) + " |"
    yield "|---" + "|--:" * (len(_HEAD) - 1) + "|"
    for trial in trials:
        yield "| " + " | ".join(_row(trial, trial.document.removeprefix(f"{folder}/"))) + " |"


def _row(trial: Trial, name: str) -> tuple[str, ...]:
    total, generated = trial.operations
    schemas, verified, compared = trial.report.get("schemas", {}), trial.verified, trial.compared
    valid = compared.get("values", 0) - compared.get("dismissed", 0)
    agreed = valid - sum(not t.startswith("openapi-python-client") for t in trial.disagreements)
    is_generated = trial.status == 0
    return (
        name,
        f"{generated} of {total}",
        f"{schemas.get('generated', 0)} of {schemas.get('total', 0)}",
        str(trial.count("error")),
        str(trial.count("warning")),
        str(verified.get("modules", "")) if is_generated else "",
        f"{verified['as_documented']} of {verified['examples']}"
        if verified and is_generated
        else "",
        str(compared["operations"]) if compared.get("operations") else "",
        f"{agreed} of {valid}" if valid else "",
        f"{trial.seconds:.1f}",
        f"{trial.cpu_seconds:.1f}",
        f"{trial.megabytes:.0f}",
    )


def _refused(trials: Iterable[Trial]) -> Iterator[str]:
    refused = [t for t in trials if t.status]
    if refused:
        yield "## Refused"
        yield ""
        yield from (f"* {trial.document}: `{_where(trial)}`" for trial in refused)
        yield ""


def _where(trial: Trial) -> str:
    """Return what was said of a document, without the folder that it was in here."""
    before, name, rest = trial.said.partition(trial.document.rpartition("/")[2])
    return f"{name}{rest}" if before and name else trial.said


def _wrong(trials: Iterable[Trial]) -> Iterator[str]:
    for trial in trials:
        yield f"## Wrong: {trial.document}"
        yield ""
        yield from (f"* `{text}`" for text in [*trial.failures, *trial.disagreements][:50])
        yield ""
