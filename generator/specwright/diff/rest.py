"""Changes of a package that no edit of the document explains by its place, and what they belong to."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .configured import chosen
from .nearest import bare

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .configured import Choice
    from .model import Edit, SdkChange

_WORD = re.compile(r"\w[\w.]*")
_MODEL = ("sdk.model.", "sdk.enum.removed")
_CREDENTIALS = (
    "sdk.client.arg.", "sdk.param.added-optional", "sdk.param.renamed", "sdk.client.default-changed",
)  # fmt: skip
_PARAM = "Param"


@dataclass(slots=True)
class Rest:
    """What belongs to edits after all, by their numbers, and groups with an entry of their own."""

    of_edit: dict[int, list[SdkChange]] = field(default_factory=dict[int, "list[SdkChange]"])
    of_choice: dict[int, list[SdkChange]] = field(default_factory=dict[int, "list[SdkChange]"])
    groups: list[list[SdkChange]] = field(default_factory=list["list[SdkChange]"])


def sorted_out(
    rest: Sequence[tuple[SdkChange, SdkChange]],
    told: Mapping[int, Sequence[SdkChange]],
    edits: Sequence[Edit],
    choices: Sequence[Choice],
) -> Rest:
    """Return where changes of a package belong.

    Args:
        rest: The changes, each with the one that says where it belongs.
        told: The changes that edits explain, by the numbers of the edits.
        edits: The edits of the document.
        choices: The edits of the configuration.
    """
    found = Rest()
    groups: dict[object, list[SdkChange]] = defaultdict(list)
    models: list[SdkChange] = []
    for change, follows in rest:
        number = chosen(choices, follows, is_alone=not edits)
        credentials = _of_credentials(change, edits) if number is None else None
        if number is not None:
            found.of_choice.setdefault(number, []).append(change)
        elif credentials is not None:
            found.of_edit.setdefault(credentials, []).append(change)
        elif change.rule.startswith(_MODEL):
            models.append(change)
        else:
            groups[_key(follows)].append(change)
    _place_models(models, told, found, groups)
    found.groups = _nested(list(groups.values()))
    return found


def _key(change: SdkChange) -> object:
    places = change.base or change.head
    return change.base, change.head, "" if places else change.symbol


def _of_credentials(change: SdkChange, edits: Sequence[Edit]) -> int | None:
    """Return the edit of a security scheme: what one is called depends on what others there are."""
    if not change.rule.startswith(_CREDENTIALS):
        return None
    if not any("/securityDefinitions/" in p or "/securitySchemes/" in p for p in _pointers(change)):
        return None
    numbers = (n for n, each in enumerate(edits) if each.rule.startswith("security.scheme."))
    return next(numbers, None)


def _pointers(change: SdkChange) -> tuple[str, ...]:
    return (*change.base, *change.head)


def _place_models(
    models: Sequence[SdkChange],
    told: Mapping[int, Sequence[SdkChange]],
    found: Rest,
    groups: dict[object, list[SdkChange]],
) -> None:
    """Put classes that came or went to what names them, such as a union that has another variant."""
    named: dict[str, list[SdkChange]] = {}
    homes: list[tuple[list[SdkChange], Sequence[SdkChange]]] = []
    for number, changes in told.items():
        homes.append((found.of_edit.setdefault(number, []), changes))
    homes += [(group, tuple(group)) for group in groups.values()]
    for home, changes in homes:
        for change in changes:
            if not change.rule.startswith(_MODEL):
                for text in (change.before, change.after):
                    for word in _WORD.findall(text or ""):
                        named.setdefault(word, home)
    for model in models:
        words = {model.symbol, model.symbol.removesuffix(_PARAM)}
        words |= {model.symbol.replace("_param.", ".")}
        naming = [named[word] for word in sorted(words) if word in named]
        (naming[0] if naming else groups[_key(model)]).append(model)


def _nested(groups: list[list[SdkChange]]) -> list[list[SdkChange]]:
    """Return groups with classes that came with a change within them in the group of that."""
    kept: list[list[SdkChange]] = []
    for group in groups:
        if all(change.rule == "sdk.model.added" for change in group):
            above = tuple(f"{bare(pointer)}/" for pointer in group[0].head)
            inner = [g for g in groups if _is_below(g[0], above)][:1]
            if inner:
                inner[0].extend(group)
                continue
        kept.append(group)
    return kept


def _is_below(change: SdkChange, above: tuple[str, ...]) -> bool:
    return any(bare(pointer).startswith(above) for pointer in change.head)
