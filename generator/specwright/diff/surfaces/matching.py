"""What of the old package is what of the new one: by its place, then its name, then its form."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Generic, TypeVar

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping, Sequence

    from .read import Argument, Model, Operation

_TEMPLATE = re.compile(r"\{[^{}]*\}")
_WORD = re.compile(r"[\w.]+")
_UNSTABLE = re.compile(r"/(oneOf|anyOf|allOf|prefixItems)/\d")
"""Places that others move into when something before them goes."""
T = TypeVar("T")


class Matched(Struct, Generic[T], frozen=True):
    """Pairs of what is in both, what is gone, and what is new, in the order of the packages."""

    pairs: tuple[tuple[T, T], ...]
    gone: tuple[T, ...]
    new: tuple[T, ...]


class Round(Struct, Generic[T], frozen=True):
    """One way to tell that two are the same: equal keys, None for what has none.

    `is_unique` if several with one key on a side are not told apart; else their order does.
    """

    base: Callable[[T], Hashable | None]
    head: Callable[[T], Hashable | None]
    is_unique: bool = True


def matched(base: Sequence[T], head: Sequence[T], rounds: Sequence[Round[T]]) -> Matched[T]:
    """Return what is the same on both sides, each round for what those before it left."""
    found: dict[int, int] = {}
    taken: set[int] = set()
    for each in rounds:
        ours: dict[Hashable, list[int]] = defaultdict(list)
        theirs: dict[Hashable, list[int]] = defaultdict(list)
        for index, one in enumerate(base):
            key = each.base(one) if index not in found else None
            if key is not None:
                ours[key].append(index)
        for index, one in enumerate(head):
            key = each.head(one) if ours and index not in taken else None
            if key is not None:
                theirs[key].append(index)
        for key, indices in ours.items():
            others = theirs.get(key, [])
            if each.is_unique and not len(indices) == 1 == len(others):
                continue
            pairs = dict(zip(indices, others, strict=False))
            found |= pairs
            taken |= set(pairs.values())
    return Matched(
        tuple((base[i], head[j]) for i, j in sorted(found.items())),
        tuple(one for i, one in enumerate(base) if i not in found),
        tuple(one for j, one in enumerate(head) if j not in taken),
    )


def match_operations(base: Sequence[Operation], head: Sequence[Operation]) -> Matched[Operation]:
    """Match methods by what they call, then by what the document calls that, then by their names.

    An operation that several resources offer is matched with the one of the same resource first.
    """

    def called(of: Operation) -> tuple[str, str]:
        return of.method, _TEMPLATE.sub("{}", of.path)

    def declared(of: Operation) -> str | None:
        return of.operation_id

    return matched(
        base,
        head,
        (
            Round(lambda o: (called(o), o.accessor), lambda o: (called(o), o.accessor)),
            Round(called, called, is_unique=False),
            Round(declared, declared),
            Round(lambda o: o.accessor, lambda o: o.accessor),
        ),
    )


def match_models(
    base: Sequence[Model], head: Sequence[Model], moved: Mapping[str, str]
) -> Matched[Model]:
    """Match models by their places, then by their names, then by their form.

    Args:
        base: Those of the old package.
        head: Those of the new package.
        moved: Where operations are now, for the models within them.
    """
    ours, theirs = _masked(base), _masked(head)

    def place(of: Model) -> str:
        return _moved(of.spec, moved)

    first = matched(
        base,
        head,
        (
            Round(lambda m: (place(m), m.written), lambda m: (m.spec, m.written)),
            Round(_unstable_name, lambda m: m.written),
            Round(lambda m: (place(m), _is_object(m)), lambda m: (m.spec, _is_object(m))),
            Round(place, lambda m: m.spec),
            Round(lambda m: m.written, lambda m: m.written),
            Round(lambda m: (m.kind, m.name), lambda m: (m.kind, m.name)),
            Round(ours, theirs),
        ),
    )
    follow = {one.spec: other.spec for one, other in first.pairs if one.spec != other.spec}
    if not follow:
        return first
    # The parts of what has another place now have other places too.
    rest = matched(
        first.gone, first.new, (Round(lambda m: _within(m.spec, follow), lambda m: m.spec),)
    )
    return Matched((*first.pairs, *rest.pairs), rest.gone, rest.new)


def _unstable_name(of: Model) -> str | None:
    return of.written if _UNSTABLE.search(of.spec) else None


def _is_object(of: Model) -> bool:
    return of.kind == "object"


def _moved(spec: str, moved: Mapping[str, str]) -> str:
    """Return where a place within an operation is now."""
    parts = spec.split("/", 4)
    owner = "/".join(parts[:4])
    return f"{moved[owner]}/{parts[4]}" if len(parts) == 5 and owner in moved else spec


def _within(spec: str, follow: Mapping[str, str]) -> str | None:
    """Return the place of a part of something that has another place now, or None."""
    above = spec
    while "/" in above:
        above = above.rpartition("/")[0]
        if above in follow:
            return follow[above] + spec.removeprefix(above)
    return None


def _masked(models: Sequence[Model]) -> Callable[[Model], Hashable | None]:
    """Return a function that gives the form of a model, whatever models are called."""
    names = {model.written for model in models} | {f"{model.written}Param" for model in models}

    def mask(text: str) -> str:
        return _WORD.sub(lambda word: "?" if word[0] in names else word[0], text)

    def form(of: Model) -> Hashable | None:
        fields = tuple((f.name, f.required, mask(f.type)) for f in of.fields)
        return (of.kind, mask(of.type), fields) if fields or of.type else None

    return form


def match_fields(base: Sequence[Argument], head: Sequence[Argument]) -> Matched[Argument]:
    """Match fields by their names on the wire, and what was renamed by its place or its form.

    Arguments of calls are matched by their names in Python too, wherever they go: that is what
    callers write. Those of a path are matched by their order.
    """

    def wire(of: Argument) -> Hashable:
        return of.place, of.name.lower() if of.place == "header" else of.name

    def form(of: Argument) -> Hashable:
        return of.place, of.type, of.required

    def spec(of: Argument) -> str | None:
        return of.spec if of.spec.startswith("#/components/parameters/") else None

    def order(side: Sequence[Argument]) -> Callable[[Argument], Hashable | None]:
        path = [of.python for of in side if of.place == "path"]
        return lambda of: path.index(of.python) if of.place == "path" else None

    ours, theirs = order(base), order(head)
    is_same_length = sum(a.place == "path" for a in base) == sum(a.place == "path" for a in head)
    positions = (Round(ours, theirs),) if is_same_length else ()
    return matched(
        base,
        head,
        (
            Round(wire, wire),
            Round(lambda a: a.python, lambda a: a.python),
            *positions,
            Round(spec, spec),
            Round(form, form),
        ),
    )
