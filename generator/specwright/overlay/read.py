"""Reads an overlay file: nodes in, an `Overlay` or findings out (Overlay 1.0.0 and 1.1.0)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from .jsonpath import InvalidJsonPathError, JsonPath, read_json_path
from .model import Action, Copy, Overlay, Remove, Update

if TYPE_CHECKING:
    from specwright.diagnostics import Report
    from specwright.document import Node

    from .model import Change, Version

_VERSION = re.compile(r"(1\.[01])\.[0-9]+\Z")
_ROOT_KEYS = frozenset({"overlay", "info", "extends", "actions"})
_INFO_KEYS = frozenset({"title", "version"})
_ACTION_KEYS = frozenset({"target", "description", "update", "remove"})
_NEW_IN_1_1 = {_INFO_KEYS: frozenset({"description"}), _ACTION_KEYS: frozenset({"copy"})}
_NEWER = "write `overlay: 1.1.0`, whose key it is, or remove the key"


def read_overlay(root: Node, report: Report) -> Overlay | None:
    """Return the overlay at `root`, or None if anything in it is wrong; findings go to `report`."""
    start = report.mark()
    version = _version(root, report)
    if version is None:
        return None
    _check_keys(root, _ROOT_KEYS, version, report)
    _check_info(root, version, report)
    actions = tuple(_actions(root, version, report))
    extends = root.get("extends")
    if extends is not None and not _is_printable(extends.value):
        _wrong(extends, "text that names a document", report)
    if report.errors_since(start):
        return None
    return Overlay(root, version, extends, actions)


def _version(root: Node, report: Report) -> Version | None:
    if not root.is_mapping:
        _wrong(root, "a mapping", report)
        return None
    node = root.get("overlay")
    way_out = "write `overlay: 1.1.0`"
    if node is None:
        report.add("missing-field", root.span, "`overlay` is missing here", help=way_out)
        return None
    found = _VERSION.match(node.value) if isinstance(node.value, str) else None
    if found is None and str(node.value)[:1].isdecimal():
        message = f"Overlay `{node.value}` is not read"
        report.add("unsupported-version", node.span, message, help=way_out)
    elif found is None:
        report.add("invalid-version", node.span, "`overlay` says no version", help=way_out)
    if found is None:
        return None
    return cast("Version", found[1])


def _check_info(root: Node, version: Version, report: Report) -> None:
    info = root.get("info")
    if info is None:
        report.add("missing-field", root.span, "`info` is missing here")
        return
    if not info.is_mapping:
        _wrong(info, "a mapping", report)
        return
    _check_keys(info, _INFO_KEYS, version, report)
    for key in ("title", "version"):
        node = info.get(key)
        if node is None:
            report.add("missing-field", info.span, f"`{key}` is missing here")
        # A version such as 1.0 is a number in YAML; as in OpenAPI it is taken as written.
        elif isinstance(node.value, dict | list | bool | None):
            _wrong(node, "text", report)


def _actions(root: Node, version: Version, report: Report) -> list[Action]:
    node = root.get("actions")
    if node is None:
        report.add("missing-field", root.span, "`actions` is missing here")
        return []
    elements = list(node.elements())
    if not elements:
        _wrong(node, "a list of at least one action", report)
    found = (_action(element, version, report) for element in elements)
    return [action for action in found if action is not None]


def _action(node: Node, version: Version, report: Report) -> Action | None:
    if not node.is_mapping:
        _wrong(node, "a mapping", report)
        return None
    _check_keys(node, _ACTION_KEYS, version, report)
    change = _change(node, report)
    target = node.get("target")
    if target is None:
        report.add("missing-field", node.span, "`target` is missing here")
        return None
    path = _path(target, report)
    return Action(target, path, change) if path is not None and change is not None else None


def _change(node: Node, report: Report) -> Change | None:
    """Return what an action does; of what stands beside it and has no effect something is said."""
    update, copy, remove = node.get("update"), node.get("copy"), node.get("remove")
    if remove is not None and not isinstance(remove.value, bool):
        _wrong(remove, "`true` or `false`", report)
        return None
    if remove is not None and remove.value:
        for other in (update, copy):
            if other is not None:
                message = f"`{other.key}` has no effect beside `remove: true`"
                report.add("overlay-no-effect", other.key_span, message)
        return Remove(remove)
    if update is not None and copy is not None:
        message = "`update` and `copy` stand in one action, so neither would have an effect"
        report.add("invalid-value", copy.key_span, message, help="make two actions of it")
        return None
    if copy is not None:
        path = _path(copy, report)
        return Copy(copy, path) if path is not None else None
    if update is None:
        message = "this action has no `update`, no `copy` and no `remove: true`"
        report.add("overlay-no-effect", node.span, message)
        return None
    return Update(update)


def _path(node: Node, report: Report) -> JsonPath | None:
    if not isinstance(node.value, str):
        _wrong(node, "a JSONPath, which is text", report)
        return None
    try:
        return read_json_path(node.value)
    except InvalidJsonPathError as error:
        message = f"`{node.value}` is no JSONPath: {error}"
        report.add("invalid-jsonpath", node.span, message)
        return None


def _check_keys(node: Node, known: frozenset[str], version: Version, report: Report) -> None:
    newer = _NEW_IN_1_1.get(known, frozenset[str]())
    for key, child in node.items():
        if key in known or key.startswith("x-") or (version == "1.1" and key in newer):
            continue
        message = f"`{key}` means nothing here in Overlay {version}"
        way_out = _NEWER if key in newer else None
        report.add("unknown-overlay-key", child.key_span, message, help=way_out)


def _is_printable(value: object) -> bool:
    """Return whether a value is text without what no name of a file has, such as a NUL."""
    return isinstance(value, str) and value.isprintable()


def _wrong(node: Node, wanted: str, report: Report) -> None:
    name = f"`{node.key}`" if isinstance(node.key, str) and node.key else "this"
    report.add("invalid-value", node.span, f"{name} has to be {wanted}")
