"""How an outcome looks: for people, for pull requests, for programs. Every function is pure."""

from .codequality import to_codequality
from .data import to_data, to_json, to_next_version
from .github import to_github, to_output
from .html import to_html
from .junit import to_junit
from .markdown import marker, to_markdown
from .sarif import to_sarif
from .text import Terminal, to_text

__all__ = [
    "Terminal",
    "marker",
    "to_codequality",
    "to_data",
    "to_github",
    "to_html",
    "to_json",
    "to_junit",
    "to_markdown",
    "to_next_version",
    "to_output",
    "to_sarif",
    "to_text",
]
