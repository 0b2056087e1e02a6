"""The files of one spec: reads them, keeps them, and follows `$ref`s between them."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from specwright.diagnostics import Span

from .node import File, Node
from .pointer import split_pointer
from .positions import json_positions, yaml_positions
from .yaml_reader import MOST_LEVELS, YamlError, read_yaml

if TYPE_CHECKING:
    from specwright.diagnostics import Report

_ENCODINGS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_MOST_HOPS = 100


class Library:
    """Reads the files of a spec, each once, and resolves references.

    Findings go to the report; a file or a place that is not there is None, and is reported once.
    References may lead to files beside the spec or below, not elsewhere: a spec is untrusted.
    """

    def __init__(self, report: Report) -> None:
        """Start with no file read; findings go to `report`."""
        self._report = report
        self._files: dict[Path, File | None] = {}
        self._root: Path | None = None

    def open(self, path: Path) -> Node | None:
        """Return the root of the document at `path`, which becomes the spec, or None."""
        self._root = Path(os.path.realpath(path)).parent
        file = self._file(path, Span(str(path)))
        if file is None:
            return None
        file.is_main = True
        return file.root()

    def follow(self, reference: Node) -> Node | None:
        """Return the node that a `$ref` leads to, through further `$ref`s, or None.

        `reference` is the node of the string, so that a finding can point at it.
        """
        seen: set[tuple[str, str]] = set()
        current = reference
        for _ in range(_MOST_HOPS):
            target = self._step(current, reference)
            if target is None:
                return None
            further = target.get("$ref")
            if further is None or not isinstance(further.value, str):
                return target
            place = (target.file.name, target.pointer)
            if place in seen:
                break
            seen.add(place)
            current = further
        self._report.add(
            "circular-reference",
            reference.span,
            f"`{reference.value}` only leads to references that lead back to it",
        )
        return None

    def target(self, reference: Node) -> Node | None:
        """Return the node that a `$ref` names, without following a `$ref` that stands there."""
        return self._step(reference, reference)

    def _step(self, reference: Node, origin: Node) -> Node | None:
        location, _, fragment = str(reference.value).partition("#")
        file = reference.file if not location else self._relative(reference, location, origin)
        if file is None:
            return None
        node: Node | None = file.root()
        for key in split_pointer(fragment):
            node = _child(node, key) if node is not None else None
        if node is None:
            self._report.add(
                "unresolved-reference", origin.span, f"`{reference.value}` leads nowhere"
            )
        return node

    def _relative(self, reference: Node, location: str, origin: Node) -> File | None:
        if "://" in location:
            message = f"`{reference.value}` leads to the network"
            self._report.add("remote-reference", origin.span, message)
            return None
        path = Path(reference.file.name).parent / unquote(location)
        real = Path(os.path.realpath(path))
        if self._root is None or not real.is_relative_to(self._root):
            message = f"`{reference.value}` leads out of the folder of the spec"
            self._report.add("outside-reference", origin.span, message)
            return None
        return self._file(path, origin.span)

    def _file(self, path: Path, asked_from: Span) -> File | None:
        real = Path(os.path.realpath(path))
        if real not in self._files:
            self._files[real] = self._read(path, asked_from)
        return self._files[real]

    def _read(self, path: Path, asked_from: Span) -> File | None:
        try:
            data = path.read_bytes()
        except OSError as error:
            reason = (error.strerror or "it cannot be read").lower()
            self._report.add("cannot-read", asked_from, f"`{path}`: {reason}")
            return None
        return parse(str(path), data, self._report)


def parse(name: str, data: bytes, report: Report) -> File | None:
    """Return the document in `data`, JSON if it is JSON and else YAML 1.2, or None with findings."""
    try:
        encoding = next((codec for mark, codec in _ENCODINGS if data.startswith(mark)), "utf-8")
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        message = f"byte {error.start} is not {error.encoding}"
        report.add("cannot-read", Span(name), message)
        return None
    if text.lstrip()[:1] in {"{", "["}:
        file = _parse_json(name, text, report)
        if file is not None or name.endswith(".json"):
            return file
    return _parse_yaml(name, text, report)


def _parse_json(name: str, text: str, report: Report) -> File | None:
    duplicates: list[str] = []

    def unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
        mapping = dict(reversed(pairs))
        if len(mapping) < len(pairs):
            duplicates.append("")
        return dict(pairs) if len(mapping) == len(pairs) else dict(reversed(mapping.items()))

    try:
        data: object = json.loads(text, object_pairs_hook=unique)
    except json.JSONDecodeError as error:
        if name.endswith(".json"):
            file = File(name, text, None, json_positions)
            message = error.msg[:1].lower() + error.msg[1:]
            report.add("invalid-syntax", file.span_at(error.lineno, error.colno), message)
        return None
    except RecursionError:
        report.add("nesting-limit", Span(name), f"more than {MOST_LEVELS} levels of nesting")
        return None
    file = File(name, text, data, json_positions)
    if _depth(data) > MOST_LEVELS:
        report.add("nesting-limit", Span(name), f"more than {MOST_LEVELS} levels of nesting")
        return None
    if duplicates:
        _report_duplicates(file, report)
    return file


def _parse_yaml(name: str, text: str, report: Report) -> File | None:
    try:
        document = read_yaml(text)
    except YamlError as error:
        span = File(name, text, None, yaml_positions).span_at(error.line, error.column)
        report.add(error.code, span, error.message)
        return None
    file = File(name, text, document.data, yaml_positions)
    if document.has_duplicates:
        _report_duplicates(file, report)
    return file


def _report_duplicates(file: File, report: Report) -> None:
    for key, first, second in file.locate(file.text).duplicates:
        report.add(
            "duplicate-key",
            file.span_at(*second),
            f"the key `{key}` stands here for the second time",
            related=(("it stands first at", file.span_at(*first)),),
        )


def _depth(data: object) -> int:
    """Return how deeply a value is nested, level by level rather than by recursion."""
    level, depth = [data], 0
    while level:
        below: list[object] = []
        for value in level:
            if isinstance(value, dict):
                below.extend(value.values())  # pyright: ignore[reportUnknownArgumentType, reportUnknownMemberType] - JSON has no narrower type
            elif isinstance(value, list):
                below.extend(value)  # pyright: ignore[reportUnknownArgumentType] - JSON has no narrower type
        level = below
        depth += 1
    return depth


def _child(node: Node, key: str) -> Node | None:
    if node.is_list:
        return next((e for e in node.elements() if str(e.key) == key), None)
    return node.get(key)
