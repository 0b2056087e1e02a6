"""From a type to a JSON value of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct, field

from specwright import ir
from specwright.formats import DATE, DATE_TIME

from .fits import Judged, as_list, as_object, fits
from .numbers import sample_number
from .texts import sample_text

if TYPE_CHECKING:
    from collections.abc import Mapping

_MOST_ITEMS = 64
_MOST_STEPS = 2000
"""How many types one value may be made of: models that need each other have endless combinations."""
_DEEP = 6
"""How deep a value may be before what need not be in it is left out."""
_DEEPEST = 64
"""How many models may be within each other at all."""
_SHALLOW = 3
"""How many models within each other have their optional properties in a whole value."""


class NoSampleError(Exception):
    """A type has no value that could be shown: it never ends, or its bounds contradict each other."""


class Samples(Struct, frozen=True):
    """Makes values for requests: of an object the required properties, of a list one item.

    What the API gives as an example is taken, as far as it is valid; from the example of an object
    come the values of its required properties. Where a list may be empty and its item has no value,
    it is empty: so recursion ends.
    """

    models: Mapping[ir.ModelId, ir.Model]
    is_answer: bool = False
    """Whether values are what servers send: then properties that are only read are in them."""
    is_whole: bool = False
    """Whether values say all that there is to say: what need not be there is there as well, and an
    example keeps all its items and properties."""
    judged: Judged = field(default_factory=Judged)
    """What is known of values: each is asked about at every level, and examples stand in many answers."""
    _open: list[ir.ModelId] = field(default_factory=list[ir.ModelId])
    """The models that a value is being made of, outermost first."""
    _steps: list[int] = field(default_factory=lambda: [0])

    def value(
        self, found: ir.Type, name: str, example: ir.Json = None, *, is_id: bool = False
    ) -> Any:
        """Return a value of a type.

        Args:
            found: The type.
            name: What the value is called, for text that says so.
            example: What the API gives as an example, valid or not.
            is_id: Whether a text there is known to identify something.

        Raises:
            NoSampleError: There is no such value.
        """
        self._steps[0] = self._steps[0] + 1 if self._open else 0
        if self._steps[0] > _MOST_STEPS:
            raise NoSampleError(name)
        match found:
            case ir.Reference():
                return self._of_model(found.model, name, example, is_id=is_id)
            case ir.Nullable():
                return self._of_nullable(found, name, example, is_id=is_id)
            case ir.Array():
                return self._of_array(found, name, example)
            case ir.Tuple():
                if example is not None and self._fits(example, found):
                    return example
                return [self.value(item, name) for item in found.items]
            case ir.Dictionary():
                return self._of_dictionary(found, example)
            case ir.Union():
                return self._of_union(found, name, example, is_id=is_id)
            case _:
                if example is not None and self._fits(example, found):
                    return example
                return _scalar(found, name, is_id=is_id)

    def members(self, fields: tuple[ir.Field, ...], example: ir.Json = None) -> dict[str, Any]:
        """Return a value for each property that a request has to have, by its name.

        Args:
            fields: The properties of an object.
            example: An example of the object.

        Raises:
            NoSampleError: One of them has none.
        """
        given = as_object(example) or {}
        found = {
            f.name: self.value(f.type, f.name, self._usable(given.get(f.name), f))
            for f in fields
            if f.required and (self.is_answer or not f.read_only)
        }
        if self.is_whole:
            return {**found, **self._optional(fields, given)}
        return found or self._one_of(fields, given)

    def _optional(self, fields: tuple[ir.Field, ...], given: dict[str, Any]) -> dict[str, Any]:
        """Return the optional properties that an example has, or all that a value can be made of."""
        found: dict[str, Any] = {}
        for f in fields:
            is_wanted = f.name in given if given else len(self._open) <= _SHALLOW
            if f.required or f.write_only or not is_wanted or (f.docs.deprecated and not given):
                continue
            try:
                usable = self._usable(given.get(f.name), f)
                found[f.name] = self.value(f.type, f.name, usable)
            except NoSampleError:
                continue
        return found

    def _one_of(self, fields: tuple[ir.Field, ...], given: dict[str, Any]) -> dict[str, Any]:
        """Return one optional property: an object that nothing is in says nothing.

        More often than not, the API refuses it as well.
        """
        optional = [f for f in fields if not f.read_only and not f.docs.deprecated]
        for f in sorted(optional, key=lambda f: (f.name not in given, effort(f.type))):
            try:
                example = self._usable(given.get(f.name), f)
                return {f.name: self.value(f.type, f.name, example)}
            except NoSampleError:
                continue
        return {}

    def _of_model(self, key: ir.ModelId, name: str, example: ir.Json, *, is_id: bool) -> Any:
        model = self.models[key]
        if key in self._open or len(self._open) >= _DEEPEST:
            raise NoSampleError(key)
        self._open.append(key)
        try:
            given = example if example is not None else model.example
            if isinstance(model, ir.Alias):
                usable = given if self._fits(given, model.type) else model.example
                return self.value(model.type, name, usable, is_id=is_id)
            return self.members(model.fields, given)
        finally:
            self._open.pop()

    def _of_nullable(self, found: ir.Nullable, name: str, example: ir.Json, *, is_id: bool) -> Any:
        try:
            return self.value(found.inner, name, example, is_id=is_id)
        except NoSampleError:
            return None

    def _of_array(self, found: ir.Array, name: str, example: ir.Json) -> list[Any]:
        least, most = found.bounds.min_items or 0, found.bounds.max_items
        given = as_list(example)
        if given and self._fits(given, found):
            kept = given if self.is_whole else given[: max(1, least)]
            return [self.value(found.items, name, item) for item in kept]
        if most == 0 or (least == 0 and len(self._open) >= _DEEP):
            return []
        try:
            return self._distinct(found.items, name, max(1, least))
        except NoSampleError:
            if least:
                raise
            return []

    def _distinct(self, found: ir.Type, name: str, count: int) -> list[Any]:
        """Return values that differ where it is easy to see how: lists may ask for that."""
        if count > _MOST_ITEMS:
            raise NoSampleError(name)
        first = self.value(found, name)
        items = [first]
        values = self._listed(found)
        for index in range(1, count):
            candidates: list[Any] = [values[index]] if index < len(values) else []
            if isinstance(first, str):
                candidates += _varied(first, index)
            elif isinstance(first, int | float) and not isinstance(first, bool):
                candidates.append(first + index)
            valid = (c for c in candidates if self._fits(c, found))
            items.append(next(valid, first))
        return items

    def _listed(self, found: ir.Type) -> tuple[Any, ...]:
        """Return the values of an enumeration, whether it has a name or not."""
        match found:
            case ir.Enumeration():
                return found.values
            case ir.Reference():
                model = self.models[found.model]
                return self._listed(model.type) if isinstance(model, ir.Alias) else ()
            case _:
                return ()

    def _of_dictionary(self, found: ir.Dictionary, example: ir.Json) -> dict[str, Any]:
        given = as_object(example)
        if given and self._fits(given, found):
            return given
        if isinstance(found.values, ir.Anything):
            return {"key": "value"}
        try:
            return {"key": self.value(found.values, "value")}
        except NoSampleError:
            return {}

    def _of_union(self, found: ir.Union, name: str, example: ir.Json, *, is_id: bool) -> Any:
        """Return a value of the first variant that is no value of another one, if there is one."""
        usable = example if example is not None and self._fits(example, found) else None
        ambiguous: list[Any] = []
        for variant in found.variants:
            if usable is not None and not self._fits(usable, variant):
                continue
            try:
                value = self._tagged(found, variant, name, usable, is_id=is_id)
            except NoSampleError:
                continue
            if found.tag is not None or self._count(value, found) == 1:
                return value
            ambiguous.append(value)
        if usable is not None and not ambiguous:
            return usable
        if not ambiguous:
            raise NoSampleError(name)
        return ambiguous[0]

    def _count(self, value: Any, found: ir.Union) -> int:
        """Return how many variants a value is one of, but for the one that anything is."""
        said = (variant for variant in found.variants if not isinstance(variant, ir.Anything))
        return sum(self._fits(value, variant) for variant in said)

    def _tagged(
        self, found: ir.Union, variant: ir.Type, name: str, example: ir.Json, *, is_id: bool
    ) -> Any:
        """Return a value of a variant, with the tag that leads to it."""
        value = self.value(variant, name, example, is_id=is_id)
        if found.tag is None or not isinstance(variant, ir.Reference):
            return value
        tags = [text for text, model in found.tag.variants if model == variant.model]
        members = as_object(value)
        if members is None or members.get(found.tag.name) in tags:
            return value
        # Documents declare discriminators whose implicit values their own variants do not allow.
        tagged = ({found.tag.name: text} | {**members, found.tag.name: text} for text in tags)
        return next((t for t in tagged if self._fits(t, variant)), value)

    def _usable(self, given: Any, found: ir.Field) -> ir.Json:
        """Return the example of a property: that within its object's, or its own."""
        if given is not None and self._fits(given, found.type):
            return given
        return found.example

    def _fits(self, value: ir.Json, found: ir.Type) -> bool:
        """Return whether a value is one of a type."""
        return fits(value, found, self.models, self.judged)


def effort(found: ir.Type) -> int:
    """Return how much there is to say for a value; text says most with least."""
    match found:
        case ir.Nullable():
            return effort(found.inner)
        case ir.Text():
            return 0
        case ir.Enumeration() | ir.Integer() | ir.Number() | ir.Boolean():
            return 1
        case ir.DateTime() | ir.Date() | ir.Bytes():
            return 2
        case _:
            return 3


def _varied(text: str, index: int) -> list[str]:
    """Return texts like another one, but not the same."""
    last = chr(ord("a") + (ord(text[-1:] or "a") - ord("a") + index) % 26)
    counted = [f"{int(text) + index}"] if text.isascii() and text.isdigit() else []
    return [*counted, f"{text}_{index + 1}", f"{text[:-1]}{last}", f"{text[:-1]}{index}"]


def _scalar(found: ir.Type, name: str, *, is_id: bool) -> Any:
    value: Any
    match found:
        case ir.Text():
            value = sample_text(found, name, is_id=is_id)
        case ir.Integer():
            value = sample_number(found.bounds, whole=True)
        case ir.Number():
            value = sample_number(found.bounds, whole=False)
        case ir.Enumeration():
            value = found.values[0] if found.values else None
        case ir.Null():
            return None
        case ir.Boolean():
            return True
        case ir.DateTime():
            return DATE_TIME
        case ir.Date():
            return DATE
        case ir.Bytes():
            return "example"
        case _:
            return {}
    if value is None:
        raise NoSampleError(name)
    return value
