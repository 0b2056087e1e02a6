"""Finds the edit that a change of a package comes of, by the places of both."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from typing import TYPE_CHECKING

from specwright.document import split_pointer

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from .model import Edit, SdkChange

_KIN = (
    ("sdk.method.moved", ("operation.tags", "operation.moved", "operation.id", "component")),
    ("sdk.method.renamed", ("operation.id", "operation.moved", "operation.tags", "path")),
    ("sdk.method.raises", ("response.", "media.", "schema.", "property.", "header.")),
    ("sdk.method.pagination", ("parameter.", "property.", "schema.", "response.", "body.")),
    ("sdk.method.kind", ("media.", "response.", "property.", "parameter.", "schema.", "body.")),
    ("sdk.method", ("operation.", "webhook.", "callback.", "path.")),
    ("sdk.resource", ("operation.", "tag.")),
    ("sdk.return", ("response.", "media.", "schema.", "property.", "component.")),
    (
        "sdk.param",
        (
            "parameter.",
            "path.",
            "body.",
            "property.",
            "schema.",
            "media.",
            "security.",
            "server.",
            "webhook.",
        ),
    ),
    ("sdk.field", ("property.", "schema.", "component.")),
    (
        "sdk.enum",
        (
            "schema.enum",
            "schema.const",
            "schema.type",
            "component.",
            "property.",
            "server.",
        ),
    ),
    ("sdk.union", ("schema.union", "schema.discriminator", "schema.", "component.")),
    ("sdk.model.renamed", ("component.", "operation.")),
    (
        "sdk.model",
        ("component.", "schema.", "property.", "media.", "response.", "body.", "webhook."),
    ),
    ("sdk.exception", ("response.", "component.", "schema.", "webhook.")),
    ("sdk.client", ("security.", "server.", "webhook.")),
    ("sdk.auth", ("security.",)),
    ("sdk.validation", ("schema.", "property.", "parameter.", "server.")),
    ("sdk.deprecated", ("lifecycle.",)),
    ("sdk.docs", ("doc.", "extension.", "tag.")),
    ("sdk.generator", ()),
    ("sdk.dependency", ()),
    ("sdk.python-floor", ()),
)
"""What changes of a package usually come of."""
_WORD = re.compile(r"\w+")
_ANNOTATIONS = ("doc.", "extension.", "tag.", "link.")
_EXACT, _RELATED, _ABOVE, _BELOW, _USED = range(5)
_METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace", "query"})


def bare(pointer: str) -> str:
    """Return a pointer without the name of its file and `#`."""
    return pointer.rpartition("#")[2]


class Edits:
    """Edits by where they are."""

    def __init__(self, edits: Sequence[Edit]) -> None:
        """Take note of the places of edits."""
        self._edits = edits
        self._at: tuple[_ByPlace, _ByPlace] = (defaultdict(list), defaultdict(list))
        self._below: tuple[_ByPlace, _ByPlace] = (defaultdict(list), defaultdict(list))
        self._related: _ByPlace = defaultdict(list)
        self._by_operation: _ByPlace = defaultdict(list)
        for number, edit in enumerate(edits):
            for side, place in enumerate((edit.base, edit.head)):
                if place is not None:
                    pointer = bare(place.pointer)
                    self._at[side][pointer].append(number)
                    for above in _above(pointer):
                        self._below[side][above].append(number)
            for pointer in edit.related:
                self._related[bare(pointer)].append(number)
            for operation in sorted({use.operation for use in edit.uses}):
                self._by_operation[operation].append(number)

    def nearest(self, change: SdkChange) -> int | None:
        """Return the number of the edit that a change comes of, or None if there is none."""
        best = min(self._candidates(change), default=None)
        return best[-1] if best is not None else None

    def _candidates(self, change: SdkChange) -> Iterator[tuple[bool, bool, int, int, int, int]]:
        """Yield edits with how far they are: values, kinship, stage, distance, words, number."""
        kin = _kin(change.rule)
        for stage, distance, number in self._found(change):
            rule = self._edits[number].rule
            if rule == "component.polarity.changed" and not change.rule.startswith("sdk.model."):
                continue  # whole models come and go with who sends them
            is_kin = rule.startswith(kin) if kin else False
            is_near = stage in {_EXACT, _RELATED, _ABOVE} and not rule.startswith(_ANNOTATIONS)
            if is_kin or is_near or (stage == _EXACT and not kin):
                is_told = _tells(self._edits[number], change)
                yield (
                    not is_told,
                    not is_kin,
                    stage,
                    distance,
                    -_likeness(rule, change.rule),
                    number,
                )

    def _found(self, change: SdkChange) -> Iterator[tuple[int, int, int]]:
        for side, pointers in enumerate((change.base, change.head)):
            for pointer in map(bare, pointers):
                size = pointer.count("/")
                for number in self._at[side].get(pointer, ()):
                    yield _EXACT, 0, number
                for number in self._related.get(pointer, ()):
                    yield _RELATED, 0, number
                for above in _above(pointer):
                    for number in self._at[side].get(above, ()):
                        yield _ABOVE, size - above.count("/"), number
                for number in self._below[side].get(pointer, ()):
                    below = self._pointer(number, side).removeprefix(pointer)
                    if operation_at(pointer) is None or _shows(change.rule, _position(below)):
                        yield _BELOW, below.count("/"), number
                yield from self._used(pointer, change.rule)

    def _used(self, pointer: str, rule: str) -> Iterator[tuple[int, int, int]]:
        """Yield the edits of what the operation at a pointer uses, where it may show."""
        operation = operation_at(pointer)
        for number in self._by_operation.get(operation or "", ()):
            edit = self._edits[number]
            positions = [use.position for use in edit.uses if use.operation == operation]
            # In Swagger 2.0 bodies are parameters.
            is_anywhere = any("/parameters" in p.pointer for p in (edit.base, edit.head) if p)
            if any(
                _shows(rule, each) and (is_anywhere or _is_at(pointer, each)) for each in positions
            ):
                yield _USED, 0, number

    def _pointer(self, number: int, side: int) -> str:
        edit = self._edits[number]
        place = (edit.base, edit.head)[side]
        return bare(place.pointer) if place is not None else ""


_ByPlace = defaultdict[str, list[int]]


def operation_at(pointer: str) -> str | None:
    """Return the operation that a pointer leads to or into, as uses name it."""
    keys = split_pointer(bare(pointer))
    if len(keys) < 3 or keys[0] not in {"paths", "webhooks"} or keys[2] not in _METHODS:
        return None
    return f"{keys[2].upper()} {keys[1]}" if keys[0] == "paths" else f"webhook {keys[1]}"


def _kin(rule: str) -> tuple[str, ...]:
    return next((kin for prefix, kin in _KIN if rule.startswith(prefix)), ())


def _likeness(rule: str, other: str) -> int:
    """Return how many words two rules share: a value that is gone is a member that is gone."""
    return len(set(_WORD.findall(rule)) & set(_WORD.findall(other)))


def _position(below: str) -> str:
    """Return where in an operation a pointer leads to from there, as uses say it."""
    keys = split_pointer(below)
    return keys[1] if keys[:1] == ("responses",) and len(keys) > 1 else ""


def _shows(rule: str, position: str) -> bool:
    """Return whether what stands at a position of an operation can change such a thing."""
    is_answer = position[:1].isdigit() or position.startswith("default")
    if rule.startswith(("sdk.return", "sdk.exception", "sdk.method.raises")):
        return is_answer
    return not is_answer if rule.startswith("sdk.param") else True


def _is_at(pointer: str, position: str) -> bool:
    """Return whether what uses call a position can be where a pointer into an operation leads."""
    _, is_body, _ = pointer.partition("/requestBody")
    if is_body or "/parameters/" in pointer:
        return bool(is_body) == position.startswith("body")
    return True


def _tells(edit: Edit, change: SdkChange) -> bool:
    """Return whether an edit was from and to the values that a change of a package shows."""
    if edit.before is None or edit.after is None or change.before is None:
        return False
    values = (json.dumps(edit.before), json.dumps(edit.after))
    return values == (change.before, change.after)


def _above(pointer: str) -> Iterable[str]:
    """Yield the pointers that lead to what is around a place, the document itself not."""
    while pointer := pointer.rpartition("/")[0]:
        yield pointer
