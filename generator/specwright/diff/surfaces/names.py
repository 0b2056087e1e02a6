"""What models are called in the types of two packages, and whether two types are the same."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from msgspec import Struct, field

from .matching import Matched
from .types import ModelType, Named, Value, listed, parse, parts, resolved

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .read import Entry, Model
    from .types import SurfaceType

Position = Literal["in", "out"]
"""Who writes a value: callers, or the server."""
_WORD = re.compile(r"[\w.]+")


class Side(Struct, frozen=True):
    """What names mean in the types of one package.

    `keys` are what stands for models, the same in both packages for the same model; `aliases` what
    the names of types stand for.
    """

    keys: Mapping[str, str]
    aliases: Mapping[str, Model] = field(default_factory=dict[str, "Model"])


class Names(Struct, frozen=True):
    """What names mean in the types of both packages."""

    base: Side
    head: Side
    shifted: frozenset[str]
    """Names that do not mean the same in both."""

    def types(
        self, base: str, head: str, position: Position
    ) -> tuple[SurfaceType, SurfaceType] | None:
        """Return two types to compare, None if they are the same.

        An alias is what it stands for. One that both types name is left as it is: what has changed
        in it is a change of the alias.
        """
        if base == head and (not self.shifted or self.shifted.isdisjoint(_WORD.findall(base))):
            return None
        texts = parse(base), parse(head)
        ours, theirs = resolved(texts[0], self.base.keys), resolved(texts[1], self.head.keys)
        if ours == theirs:
            return None
        shared = _keys(ours) & _keys(theirs)
        expanded = [
            resolved(text, side.keys, _meanings(side, shared, position, other))
            for text, side, other in zip(texts, (self.base, self.head), texts[::-1], strict=True)
        ]
        return None if expanded[0] == expanded[1] else (expanded[0], expanded[1])


def _keys(found: SurfaceType) -> set[str]:
    return {part.key for part in parts(found) if isinstance(part, ModelType)}


def _meanings(
    side: Side, shared: set[str], position: Position, other: SurfaceType
) -> dict[str, SurfaceType]:
    """Return what the aliases of a side stand for, but for those that the other type names too.

    An enumeration with a name can be text beside its values wherever it is used. Where callers
    write it the document does not say that, and a type that lists the same values is the same.
    """
    found = {
        name: parse(m.type) for name, m in side.aliases.items() if side.keys[name] not in shared
    }
    if position == "in":
        texts = {part.name for part in parts(other) if isinstance(part, Named)}
        for name, meant in found.items():
            kinds = {part.kind for part in parts(meant) if isinstance(part, Value)}
            if side.aliases[name].kind == "enum" and kinds.isdisjoint(texts):
                found[name] = listed(meant)
    return found


def names_of(models: Matched[Model], inputs: Matched[Model] | None = None) -> Names:
    """Return what models are called; a model and what callers pass for it share a key.

    Without `inputs` no model is an alias: the names of OpenAPI Generator are classes.
    """
    has_aliases = inputs is not None
    inputs = inputs or Matched((), (), ())
    base: dict[str, str] = {}
    head: dict[str, str] = {}
    for one, other in (*models.pairs, *inputs.pairs):
        key = head.get(other.model, other.written)
        base[one.written] = head[other.written] = key
    for one in (*models.gone, *inputs.gone):
        base[one.written] = base.get(one.model) or f"-{one.written}"
    for one in (*models.new, *inputs.new):
        head[one.written] = head.get(one.model) or f"+{one.written}"
    names = base.keys() | head.keys()
    both = {name for name in names if base.get(name) != head.get(name)}
    found = (
        [pair[index] for pair in (*models.pairs, *inputs.pairs)]
        + [*(models.gone, models.new)[index], *(inputs.gone, inputs.new)[index]]
        for index in (0, 1)
    )
    aliases = [_aliases(side) if has_aliases else {} for side in found]
    return Names(Side(base, aliases[0]), Side(head, aliases[1]), frozenset(both))


def _aliases(models: Sequence[Model]) -> dict[str, Model]:
    return {model.written: model for model in models if model.kind != "object" and model.type}


def is_same(base: Entry, head: Entry, names: Names) -> bool:
    """Return whether two entries say the same, and mean the same by it."""
    if base.data != head.data:
        return False
    return not names.shifted or names.shifted.isdisjoint(_WORD.findall(str(base.data)))
