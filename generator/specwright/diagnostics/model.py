"""Spans, severities, diagnostics and the report that collects them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from msgspec import Struct

from .rules import RULES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Severity(Enum):
    """How much a finding weighs."""

    ERROR = "error"
    """Nothing is written."""
    WARNING = "warning"
    """Something was read differently from how it is written; the sentence says what."""
    NOTE = "note"
    """Information only."""


class Span(Struct, frozen=True):
    """A place in a file; lines and columns count from 1.

    `line` is None for a finding about the file as a whole. `source` is the text of the line.
    """

    file: str
    line: int | None = None
    column: int | None = None
    source: str | None = None

    def __str__(self) -> str:
        if self.line is None or self.column is None:
            return self.file
        return f"{self.file}:{self.line}:{self.column}"


class Diagnostic(Struct, frozen=True):
    """One finding: a rule of the registry, where, one sentence, and what to do about it.

    `related` are further places that the sentence speaks of, such as the first of two equal keys.
    """

    code: str
    severity: Severity
    span: Span
    message: str
    help: str
    related: tuple[tuple[str, Span], ...] = ()


@dataclass(slots=True)
class Report:
    """The findings of one run, in the order in which they were made; each is kept once."""

    diagnostics: list[Diagnostic] = field(default_factory=list[Diagnostic])
    _history: list[Diagnostic] = field(default_factory=list[Diagnostic])
    _seen: set[Diagnostic] = field(default_factory=set[Diagnostic])

    def add(
        self,
        code: str,
        span: Span,
        message: str,
        *,
        help: str | None = None,  # noqa: A002 - the word that the message itself prints
        related: tuple[tuple[str, Span], ...] = (),
    ) -> None:
        """Record a finding.

        Args:
            code: A key of `RULES`; the rule gives the severity and the usual help.
            span: Where it is.
            message: One sentence in lower case, without a full stop, spec text in backticks.
            help: What to do here, in the imperative, when it is more exact than the rule's.
            related: Further places, each with a few words on what is there.
        """
        rule = RULES[code]
        self.take(
            Diagnostic(code, Severity(rule.severity), span, message, help or rule.help, related)
        )

    def take(self, found: Diagnostic) -> None:
        """Record a finding of another report."""
        self._history.append(found)
        if found not in self._seen:
            self._seen.add(found)
            self.diagnostics.append(found)

    def withdraw(self, found: Iterable[Diagnostic]) -> None:
        """Take back findings that are about nothing that is wanted."""
        gone = set(found)
        self._seen -= gone
        self.diagnostics[:] = [each for each in self.diagnostics if each not in gone]

    def mark(self) -> int:
        """Return a mark of now, for `errors_since`."""
        return len(self._history)

    def errors_since(self, mark: int) -> tuple[Diagnostic, ...]:
        """Return the errors found since a mark, those found before as well among them."""
        return tuple(d for d in self._history[mark:] if d.severity is Severity.ERROR)

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """The findings for which nothing may be written."""
        return tuple(d for d in self.diagnostics if d.severity is Severity.ERROR)

    @property
    def exit_status(self) -> int:
        """0 without errors, 2 when an input could not be read or an output not be written, else 1."""
        return max((RULES[d.code].exit_status for d in self.errors), default=0)

    def sorted(self) -> Report:
        """Return the findings file by file, in the order in which they were first found there."""
        files = {d.span.file: index for index, d in enumerate(reversed(self.diagnostics))}
        result = Report()
        for found in sorted(
            self.diagnostics,
            key=lambda d: (-files[d.span.file], d.span.line or 0, d.span.column or 0),
        ):
            result.take(found)
        return result

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(self.diagnostics)
