"""Which models are written out where they are used, and which are linked to.

A page for people shows what an answer holds at the call that gives it. Were that done to the end,
the pages of a large API would repeat the same models thousands of times: those of Stripe's API lead
from any of its 60 resources to 500 models. So what stands inline in the document, and a named model
that is small with all its parts, is written out wherever it is used. A larger one, and one that
leads back to itself, has one place in the whole package, and everything else links there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

from specwright import ir

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SMALL = 20
"""How many lines a named model may take, all its parts included, to be written out everywhere."""


class Reach(Struct, frozen=True):
    """Knows how far each model is written out."""

    models: Mapping[ir.ModelId, ir.Model]
    _sizes: dict[ir.ModelId, int] = field(default_factory=dict[ir.ModelId, int])
    _targets: dict[ir.ModelId, tuple[ir.ModelId, ...]] = field(
        default_factory=dict[ir.ModelId, tuple[ir.ModelId, ...]]
    )

    def is_expanded(self, key: ir.ModelId) -> bool:
        """Return whether a model is written out wherever it is used."""
        origin = self.models[key].origin
        if not isinstance(origin, ir.Named | ir.SharedResponse):
            return True
        return self._size(key) <= SMALL

    def linked(
        self, found: ir.Type, open_: frozenset[ir.ModelId] = frozenset(), *, is_root: bool = False
    ) -> Iterator[ir.ModelId]:
        """Yield the models that the description of a type links to.

        Args:
            found: The type.
            open_: The models that are being written out.
            is_root: Whether the first object is written out in any case.
        """
        match found:
            case ir.Nullable():
                yield from self.linked(found.inner, open_, is_root=is_root)
            case ir.Array():
                yield from self.linked(found.items, open_, is_root=is_root)
            case ir.Dictionary():
                yield from self.linked(found.values, open_, is_root=is_root)
            case ir.Tuple():
                for item in found.items:
                    yield from self.linked(item, open_)
            case ir.Union():
                for variant in found.variants:
                    yield from self.linked(variant, open_)
            case ir.Reference():
                key = found.model
                if key in open_:
                    return
                if not is_root and not self.is_expanded(key):
                    yield key
                    return
                model = self.models[key]
                goes_on = is_root and isinstance(model, ir.Alias) and len(open_) < SMALL
                for part in ir.types_of(model):
                    yield from self.linked(part, open_ | {key}, is_root=goes_on)
            case _:
                return

    def linked_by(self, key: ir.ModelId) -> tuple[ir.ModelId, ...]:
        """Return the models that the section of a model links to."""
        if key not in self._targets:
            found = self.linked(ir.Reference(key), is_root=True)
            self._targets[key] = tuple(dict.fromkeys(found))
        return self._targets[key]

    def _size(self, key: ir.ModelId) -> int:
        """Return how many lines a model takes, without recursion: documents have long chains."""
        work: list[tuple[ir.ModelId, Iterator[ir.ModelId]]] = []
        needed: ir.ModelId | None = key if key not in self._sizes else None
        while needed is not None or work:
            if needed is not None:
                # Whoever asks again before the answer is known leads back to itself.
                self._sizes[needed] = SMALL + 1
                work.append((needed, self._count(needed)))
            needed = next(work[-1][1], None)
            if needed is None:
                work.pop()
        return self._sizes[key]

    def _count(self, key: ir.ModelId) -> Iterator[ir.ModelId]:
        """Count the lines of a model; yields the models whose own count has to be known first."""
        model, count = self.models[key], 0
        for found in ir.types_of(model):
            parts = ir.references(found)
            # Aliases have no line, but those of others may lead on without an end.
            count += 1 if isinstance(model, ir.Object) else len(parts)
            for part in parts:
                if part not in self._sizes:
                    yield part
                count += self._sizes[part]
            if count > SMALL:
                break
        self._sizes[key] = min(count, SMALL + 1)
