"""Parts of answers that callers get instead of the whole: they have the name of the answer then."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from specwright import ir

from .answers import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

_Model = TypeVar("_Model", bound="ir.Alias | ir.Object")


class Parts(Struct, frozen=True):
    """Gives parts of models an origin of their own; `models` are all of an API."""

    models: dict[ir.ModelId, ir.Model]

    def at(self, root: ir.ModelId, steps: tuple[str, ...]) -> ir.Model | None:
        """Return the part of a model to which some steps lead, if it is a model."""
        return next((m for m, of in self._of(root) if of.steps == steps), None)

    def _of(self, root: ir.ModelId) -> Iterator[tuple[ir.Model, ir.Nested]]:
        for model in self.models.values():
            if isinstance(model.origin, ir.Nested) and model.origin.root == root:
                yield model, model.origin

    def move(
        self, root: ir.ModelId, part: ir.ModelId, origin: ir.OfResponse, steps: tuple[str, ...]
    ) -> None:
        """Give a part of an answer an origin of its own, and what is below it that part as root."""
        for model, of in list(self._of(root)):
            if of.steps == steps:
                self.models[model.id] = replace(model, origin=origin)
            elif of.steps[: len(steps)] == steps:
                below = ir.Nested(part, of.steps[len(steps) :])
                self.models[model.id] = replace(model, origin=below)

    def taken(self, whole: ir.Object, field: ir.Field, operation: ir.Operation) -> ir.Field:
        """Return a property that callers get, with the name of the operation's answer.

        The first operation that gives it away names it, in the whole as well.
        """
        inner = field.type.inner if isinstance(field.type, ir.Nullable) else field.type
        origin = self._origin(whole, operation)
        part = self.at(whole.id, (field.name,))
        if part is not None:
            self.move(whole.id, part.id, origin, (field.name,))
            return field
        if not isinstance(inner, ir.Array | ir.Dictionary):
            return field
        key = f"{whole.id} {field.name}"
        self.models[key] = ir.Alias(key, origin, field.docs, inner, source=field.source)
        for model, of in list(self._of(whole.id)):
            if of.steps[:1] == (field.name,):
                below = ir.Nested(key, of.steps[1:], is_prefixed=True)
                self.models[model.id] = replace(model, origin=below)
        named = ir.Reference(key)
        found = replace(field, type=ir.Nullable(named) if inner != field.type else named)
        fields = tuple(found if f.name == field.name else f for f in whole.fields)
        self.models[whole.id] = replace(self._renamed(whole), fields=fields)
        return found

    def named(self, answer: ir.Type, pagination: ir.Pagination, operation: ir.Operation) -> None:
        """Give the item of a page the name of the answer, unless that has a name of its own."""
        found = plain(answer, self.models)
        whole = found if isinstance(found, ir.Object) else self._list(answer)
        if whole is None or isinstance(whole.origin, ir.Named):
            return
        steps = (*pagination.items, "[]")
        item = self.at(whole.id, steps)
        if item is None:
            return
        origin = self._origin(whole, operation)
        self.models[whole.id] = self._renamed(whole)
        self.move(whole.id, item.id, origin, steps)

    def _list(self, answer: ir.Type) -> ir.Model | None:
        """Return the model of an answer that is a list."""
        model = self.models.get(answer.model) if isinstance(answer, ir.Reference) else None
        return model if isinstance(model, ir.Alias) and isinstance(model.type, ir.Array) else None

    def _renamed(self, whole: _Model) -> _Model:
        """Return an answer as what is around its content, unless it has a name of its own."""
        if isinstance(whole.origin, ir.OfResponse) and whole.origin.role == "content":
            return replace(whole, origin=replace(whole.origin, role="envelope"))
        return whole

    def _origin(self, whole: ir.Model, operation: ir.Operation) -> ir.OfResponse:
        if isinstance(whole.origin, ir.OfResponse):
            return whole.origin
        status = operation.success.status if operation.success is not None else "200"
        return ir.OfResponse(operation.id, status, success=True)
