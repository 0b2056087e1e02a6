"""What is wrong with the input, said to people: coded, located, with a way out.

A stage never raises for bad input. It adds a diagnostic to the `Report` it was given and goes
on with the rest, so that one run shows every finding.
"""

from .model import Diagnostic, Report, Severity, Span
from .render import to_github, to_json, to_text, to_texts
from .rule import Rule
from .rules import RULES, STAGES

__all__ = [
    "RULES",
    "STAGES",
    "Diagnostic",
    "Report",
    "Rule",
    "Severity",
    "Span",
    "to_github",
    "to_json",
    "to_text",
    "to_texts",
]
