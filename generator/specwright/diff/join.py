"""Edits of a document and changes of a package made one list: one entry for what one person did."""

from __future__ import annotations

import hashlib
import json
import re
from collections import defaultdict
from typing import TYPE_CHECKING

from msgspec.structs import replace

from .http_rules import HTTP_RULES, level_of, why_of
from .model import Change, Edit, Effect, Guard, Http, HttpLevel, SdkLevel
from .nearest import Edits, bare
from .rest import sorted_out
from .settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from .configured import Choice
    from .model import Place, SdkChange, Use
    from .positions import Positions

_GUARDED = {
    Guard.BELOW_STABILITY: "it is marked as not stable yet",
    Guard.SANCTIONED: "it was deprecated, and the time that was announced has passed",
    Guard.UNUSED: "nothing uses it",
    Guard.ANNOTATION_ONLY: "it only describes",
    Guard.READ_ONLY: "it is `readOnly`: clients do not send it",
    Guard.WRITE_ONLY: "it is `writeOnly`: servers do not send it",
    Guard.NON_SUCCESS: "clients have to expect any error",
    Guard.LOOSE_TEXT: "where it is sent everything is text",
    Guard.OPEN_ENUM: "the document says that there may be other values",
}
"""Why a change is milder than its rule says, in the order in which the law looks."""
_HTTP_ORDER = {level: number for number, level in enumerate(HttpLevel)}
_SDK_ORDER = {level: number for number, level in enumerate(SdkLevel)}
_WORD = re.compile(r"\w+")
_EARLY = "lifecycle.removed-before-sunset"


def joined(
    edits: Iterable[Edit],
    sdk_changes: Iterable[SdkChange],
    settings: Settings | None = None,
    positions: Positions | None = None,
    configured: Sequence[Choice] = (),
) -> tuple[Change, ...]:
    """Return changes, worst first: each edit with what it does to the package, and what is left.

    Args:
        edits: What was edited in the document.
        sdk_changes: What is otherwise in the package.
        settings: How levels are judged.
        positions: Where things are in both documents.
        configured: What was edited in the configuration.
    """
    settings = settings or Settings()
    facts = sorted(_once(list(edits)), key=_edit_order)
    found = sorted((_overruled(c, settings) for c in sdk_changes), key=_sdk_order)
    where = Edits(facts)
    of_edit: dict[int, list[SdkChange]] = defaultdict(list)
    left: list[tuple[SdkChange, SdkChange]] = []
    for change, follows in _with_renames(found):
        number = where.nearest(follows)
        if number is None:
            left.append((change, follows))
        else:
            of_edit[number].append(change)
    rest = sorted_out(left, of_edit, facts, configured)
    for number, more in rest.of_edit.items():
        of_edit[number] = sorted((*of_edit[number], *more), key=_sdk_order)
    changes = [_of_edit(e, of_edit.get(n, ()), settings, positions) for n, e in enumerate(facts)]
    changes += [_of_package(sorted(group, key=_sdk_order), positions) for group in rest.groups]
    for number, group in rest.of_choice.items():
        entry = _of_package(sorted(group, key=_outermost), positions)
        changes.append(configured[number].shown(entry))
    return tuple(sorted(changes, key=_order))


def fingerprint(rule: str, pointer: str, before: object, after: object) -> str:
    """Return what identifies a change as long as the same is done in the same place."""
    parts = (rule, bare(pointer), _canonical(before), _canonical(after))
    return hashlib.sha256("|".join(parts).encode(errors="replace")).hexdigest()[:16]


def _of_edit(
    edit: Edit, sdk: Sequence[SdkChange], settings: Settings, positions: Positions | None
) -> Change:
    place = edit.base or edit.head
    return Change(
        edit.rule,
        edit.subject if positions is None else positions.subject(edit),
        edit.message,
        edit.effect,
        _http(edit, settings),
        tuple(sdk),
        tuple(sorted(set(edit.uses))),
        tuple(sorted(edit.guards, key=lambda guard: guard.value)),
        edit.base,
        edit.head,
        fingerprint(edit.rule, place.pointer if place else edit.subject, edit.before, edit.after),
        edit.before,
        edit.after,
        edit.witness,
        _anchor(edit, positions),
        HTTP_RULES[edit.rule].fix,
        effect_out=edit.effect_out,
    )


def _once(edits: Sequence[Edit]) -> Iterable[Edit]:
    """Yield edits; what is gone before its day is no edit beside that."""
    early = {edit.subject: edit for edit in edits if edit.rule == _EARLY}
    for edit in edits:
        told = early.get(edit.subject)
        if told is not None and edit.rule.endswith(".removed") and _is_at(told, edit):
            early[edit.subject] = replace(told, related=edit.related, anchor=edit.anchor)
        elif edit.rule != _EARLY:
            yield edit
    yield from early.values()


def _is_at(edit: Edit, other: Edit) -> bool:
    """Return whether what is gone is the same thing."""
    if edit.base is None or other.base is None:
        return False
    return edit.base.pointer in {other.base.pointer, *other.related}


def _anchor(edit: Edit, positions: Positions | None) -> Place | None:
    """Return what is left around something that is gone: what the edit says, or what is nearer."""
    if edit.head is not None or edit.base is None or positions is None:
        return edit.anchor
    near = positions.around(edit.base.pointer, edit.base.span.file)
    known = edit.anchor
    is_nearer = known is None or (
        near.span.file == known.span.file and near.pointer.startswith(f"{known.pointer}/")
    )
    return near if is_nearer else known


def with_uses(change: Change, uses: tuple[Use, ...], settings: Settings) -> Change:
    """Return the change of an edit as it is for some of its uses."""
    edit = Edit(
        change.rule, change.subject, change.message, change.effect, change.base, change.head, uses,
        frozenset(change.guards), effect_out=change.effect_out,
    )  # fmt: skip
    return replace(change, uses=uses, http=_http(edit, settings))


def _http(edit: Edit, settings: Settings) -> Http:
    level = level_of(edit, strict=settings.is_strict)
    why = _why(edit, level, settings)
    chosen = settings.http_level(edit.rule)
    if chosen is not None and chosen is not level:
        level, why = chosen, f"the project's settings say so; else: {why}"
    return Http(level, why)


def _why(edit: Edit, level: HttpLevel, settings: Settings) -> str:
    """Return the reason for a level: that of the rule, unless a circumstance has taken it away."""
    if level in {HttpLevel.NONE, HttpLevel.COMPATIBLE} and edit.effect is not Effect.NONE:
        told = next((text for guard, text in _GUARDED.items() if guard in edit.guards), None)
        if told is not None:
            return told
    return why_of(edit, strict=settings.is_strict)


def _of_package(group: Sequence[SdkChange], positions: Positions | None) -> Change:
    """Return an entry for what no edit explains."""
    first = group[0]
    pointers = _places(first)
    base = head = anchor = None
    if positions is not None:
        base = next(filter(None, (positions.place("base", each) for each in first.base)), None)
        head = next(filter(None, (positions.place("head", each) for each in first.head)), None)
        anchor = positions.around(first.base[0] if first.base else "#") if head is None else None
    return Change(
        first.rule,
        first.symbol,
        first.message,
        Effect.NONE,
        Http(HttpLevel.NONE, "nothing on the wire changes"),
        tuple(group),
        (),
        (),
        base,
        head,
        fingerprint(
            first.rule, pointers[0] if pointers else first.symbol, first.before, first.after
        ),
        first.before,
        first.after,
        anchor=anchor,
        fix=first.hint,
    )


def _with_renames(changes: Sequence[SdkChange]) -> Iterable[tuple[SdkChange, SdkChange]]:
    """Yield each change with the one that says where it belongs.

    If a type is another one only because a model has another name, that is the model's change.
    """
    renamed: Mapping[str, SdkChange] = {
        change.before: change
        for change in changes
        if change.rule.endswith(".renamed") and change.before and change.after
    }
    new = {name: str(change.after) for name, change in renamed.items()}
    for change in changes:
        before, after = change.before or "", change.after or ""
        words = [word for word in _WORD.findall(before) if word in new]
        is_own = not words or change.rule.endswith(".renamed")
        said = _WORD.sub(lambda word: new.get(word[0], word[0]), before)
        yield change, change if is_own or said != after else renamed[words[0]]


def _overruled(change: SdkChange, settings: Settings) -> SdkChange:
    level = settings.sdk_level(change.rule)
    return change if level is None else replace(change, level=level)


def _places(change: SdkChange) -> tuple[str, ...]:
    return change.base or change.head


def _canonical(value: object) -> str:
    return "" if value is None else json.dumps(value, sort_keys=True, default=str)


def _edit_order(edit: Edit) -> tuple[str, ...]:
    place = edit.base or edit.head
    pointer = place.pointer if place is not None else ""
    return (pointer, edit.rule, _canonical(edit.before), _canonical(edit.after), edit.subject)


def _sdk_order(change: SdkChange) -> tuple[object, ...]:
    level = _SDK_ORDER[change.level]
    return (level, change.rule, change.symbol, change.before or "", change.after or "", change.base)


def _outermost(change: SdkChange) -> tuple[object, ...]:
    """Return a key by which a resource that is somewhere else comes before its methods."""
    level, *more = _sdk_order(change)
    return (level, not change.rule.startswith("sdk.resource."), *more)


def _order(change: Change) -> tuple[object, ...]:
    place = change.head or change.base
    where = (place.span.file, place.span.line or 0, place.span.column or 0) if place else ("", 0, 0)
    return (
        change.weight,
        _HTTP_ORDER[change.http.level],
        _SDK_ORDER[change.sdk_level],
        *where,
        change.rule,
        change.subject,
        change.fingerprint,
    )
