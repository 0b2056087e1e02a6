"""`sdk.yaml`: the few choices about a package, in the vocabulary of `stainless.yml`.

A key that means nothing here is reported, never ignored in silence.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .diagnostics import Report
    from .document import Node

DEFAULT_VERSION = "0.1.0"

_KEYS: dict[tuple[str, ...], frozenset[str]] = {
    (): frozenset({"organization", "targets"}),
    ("organization",): frozenset({"name"}),
    ("targets",): frozenset({"python"}),
    ("targets", "python"): frozenset({"package_name", "project_name", "version"}),
}


@dataclass(frozen=True, slots=True)
class Config:
    """The choices. What is None is decided by the API."""

    client: str | None = None
    """The class of the synchronous client (`organization.name`)."""
    package: str | None = None
    """The import package (`targets.python.package_name`)."""
    distribution: str | None = None
    """The distribution (`targets.python.project_name`)."""
    version: str = DEFAULT_VERSION
    """The version of the package (`targets.python.version`)."""


def read_config(root: Node, report: Report) -> Config:
    """Return the configuration at `root`; findings go to `report`."""
    _check_keys(root, (), report)
    version = _text(root, ("targets", "python", "version"), report)
    return Config(
        _text(root, ("organization", "name"), report),
        _text(root, ("targets", "python", "package_name"), report),
        _text(root, ("targets", "python", "project_name"), report),
        version or DEFAULT_VERSION,
    )


def _check_keys(node: Node, path: tuple[str, ...], report: Report) -> None:
    if node.value is None:
        return
    if not node.is_mapping:
        name = ".".join(path) or "the configuration"
        report.add("invalid-config", node.span, f"`{name}` has to be a mapping")
        return
    for key, child in node.items():
        if key not in _KEYS[path]:
            name = ".".join((*path, key))
            report.add("unknown-config-key", child.key_span, f"`{name}` means nothing here")
        elif (*path, key) in _KEYS:
            _check_keys(child, (*path, key), report)


def _text(root: Node, path: tuple[str, ...], report: Report) -> str | None:
    node: Node | None = root
    for key in path:
        node = node.get(key) if node is not None else None
    if node is None or node.value is None:
        return None
    if not isinstance(node.value, str) or not node.value.strip():
        report.add("invalid-config", node.span, f"`{'.'.join(path)}` has to be text")
        return None
    return node.value
