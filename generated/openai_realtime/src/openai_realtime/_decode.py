"""From bytes to models: validate first, and only when that fails take what is there.

A server that sends something else than it documents must not break its callers. Validation runs
at the speed of pydantic's core and is all that a correct answer costs. When it fails, the value is
built part by part: what fits is converted, what does not fit stays as it was sent, and each
difference is a `Deviation`. A value of another JSON type that leaves no doubt, such as the text `"5"`
for a number, is converted, and is a deviation as well.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import lru_cache
from inspect import get_annotations
from types import NoneType, UnionType
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Generic,
    NamedTuple,
    TypeVar,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)

import pydantic
from pydantic_core import from_json, to_json

from ._models import BaseModel
from ._narrow import is_list, is_object, untyped
from ._unions import Discriminator, UnknownVariant

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo

T = TypeVar("T")


class TypeForm(Generic[T]):
    """A type that is no class, for `returns=`: `TypeForm[Cat | Dog]` (PEP 747 says why)."""


class Deviation(NamedTuple):
    """A place where an answer is not as documented."""

    location: tuple[str | int, ...]
    """The names and indices that lead there from the top."""
    message: str

    def __str__(self) -> str:
        where = "".join(f"[{k}]" if isinstance(k, int) else f".{k}" for k in self.location)
        return f"${where}: {self.message}"


class Findings(list[Deviation]):
    """The deviations found so far."""

    def __init__(self, unions: dict[tuple[int, Any], tuple[Any, Findings]] | None = None) -> None:
        super().__init__()
        self.unions = {} if unions is None else unions
        """What objects and lists came to as members of unions, by their ids.

        Without it, a union within a union would be built once for each variant around it, and the
        time would double with each level.
        """


Location = tuple[str | int, ...]
Build = Callable[[Any, Location, Findings], Any]


_MARK = b"\xef\xbb\xbf"


def decode(
    data: bytes, expected: Any, charset: Callable[[], str | None] | None = None
) -> tuple[Any, tuple[Deviation, ...]]:
    """Return the value that JSON text stands for, with what in it is not as documented.

    Args:
        data: JSON text in UTF-8.
        expected: The documented type: a model, or any type that pydantic knows.
        charset: Returns what a server calls the encoding; it is asked for text that is not in UTF-8 after all.

    Raises:
        ValueError: The text is not JSON.
    """
    try:
        return _validate(adapter(expected), data), ()
    except pydantic.ValidationError:
        pass
    if data.startswith(_MARK):  # RFC 8259, 8.1: a reader may ignore it
        return decode(data.removeprefix(_MARK), expected, charset)
    found = Findings()
    try:
        value = from_json(data)
    except ValueError:
        from ._repair import repaired

        value = from_json(repaired(data, charset() if charset is not None else None))
        found.append(Deviation((), "Input should be JSON in UTF-8"))
    return _builder(_unwrap(expected))(value, (), found), tuple(found)


@lru_cache(maxsize=4096)
def adapter(expected: Any) -> pydantic.TypeAdapter[Any]:
    """Return the validator of a type; made once a process."""
    form = _unwrap(expected)
    # A model has a configuration of its own, and pydantic takes no second one.
    config = None if _is_model(form) else pydantic.ConfigDict(allow_inf_nan=False)
    return pydantic.TypeAdapter(form, config=config)


def _is_model(form: object) -> bool:
    return isinstance(form, type) and issubclass(form, BaseModel)


def _validate(validator: pydantic.TypeAdapter[Any], data: bytes, *, strict: bool = True) -> Any:
    # A server knows the names in JSON only: Python's name for one may be JSON's for another.
    return validator.validate_json(data, strict=strict, by_alias=True, by_name=False)


def _unwrap(expected: Any) -> Any:
    return get_args(expected)[0] if get_origin(expected) is TypeForm else expected


@lru_cache(maxsize=4096)
def _builder(expected: Any) -> Build:
    """Return the function that builds a value of a type from whatever was sent."""
    origin = get_origin(expected)
    own = getattr(expected, "__tolerant_builder__", None)
    if own is not None:  # a class around a value of another type
        build: Build = untyped(own(_builder))
        return build
    if isinstance(expected, type) and issubclass(expected, BaseModel):
        return _model_builder(expected)
    if origin is Annotated:
        inner, *metadata = get_args(expected)
        tags = [entry for entry in metadata if isinstance(entry, Discriminator)]
        return _tagged_builder(tags[0]) if tags else _builder(inner)
    if origin is Union or origin is UnionType:
        return _union_builder(expected)
    if origin is list:
        return _list_builder(get_args(expected)[0])
    if origin is dict:
        return _dict_builder(get_args(expected)[1])
    if origin is tuple:
        return _tuple_builder(get_args(expected))
    return _value_builder(expected)


def _value_builder(expected: Any) -> Build:
    validator = adapter(expected)

    def build(value: Any, location: Location, found: Findings) -> Any:
        # As JSON text, a value is read by the same rules as in an answer that is correct.
        text = to_json(value)
        try:
            return _validate(validator, text)
        except pydantic.ValidationError as error:
            message = error.errors(include_url=False)[0]["msg"]
        try:
            # 5 as the text "5", a moment as its seconds since 1970: what is meant is clear.
            meant = _validate(validator, text, strict=False)
        except pydantic.ValidationError:
            meant = value
        # JSON Schema 2020-12, validation 6.1.1: a number without a fraction is an integer, as 1.0 is.
        if not isinstance(value, float) or type(meant) is not int:
            found.append(Deviation(location, message))
        return meant

    return build


def _list_builder(item: Any) -> Build:
    def build(value: Any, location: Location, found: Findings) -> Any:
        if not is_list(value):
            found.append(Deviation(location, "Input should be a valid list"))
            return value
        inner = _builder(item)
        return [inner(e, (*location, index), found) for index, e in enumerate(value)]

    return build


def _tuple_builder(items: tuple[Any, ...]) -> Build:
    def build(value: Any, location: Location, found: Findings) -> Any:
        if not is_list(value) or len(value) != len(items):
            found.append(Deviation(location, f"Input should be a list of {len(items)}"))
            return value
        pairs = zip(items, value, strict=True)
        return tuple(_builder(item)(e, (*location, index), found) for index, (item, e) in enumerate(pairs))

    return build


def _dict_builder(item: Any) -> Build:
    def build(value: Any, location: Location, found: Findings) -> Any:
        if not is_object(value):
            found.append(Deviation(location, "Input should be a valid dictionary"))
            return value
        inner = _builder(item)
        return {key: inner(e, (*location, key), found) for key, e in value.items()}

    return build


def _model_builder(model: type[BaseModel]) -> Build:
    model.model_rebuild()
    fields = [
        (name, field.alias or name, field.is_required(), _field_type(field))
        for name, field in model.model_fields.items()
    ]
    names = {alias: name for name, alias, _, _ in fields}
    others = _type_of_others(model)

    def build(value: Any, location: Location, found: Findings) -> Any:
        if not is_object(value):
            found.append(Deviation(location, "Input should be an object"))
            return value
        present = {names.get(key, key) for key in value if key in names or key not in model.model_fields}
        built = model.model_construct(present)
        attributes = vars(built)
        defaults = dict(attributes)
        attributes.clear()  # to fill it in the order of the fields
        for name, alias, required, expected in fields:
            if alias in value:
                attributes[name] = _builder(expected)(value[alias], (*location, alias), found)
                continue
            attributes[name] = defaults.get(name)
            if required:
                found.append(Deviation((*location, alias), "Field required"))
        extra = built.model_extra
        if extra is not None:
            for key, entry in value.items():
                if key not in names:
                    extra[key] = _builder(others)(entry, (*location, key), found)
        return built

    return build


def _field_type(field: FieldInfo) -> Any:
    """Return a field's type with the tag that pydantic keeps apart from it."""
    tags = [entry for entry in field.metadata if isinstance(entry, Discriminator)]
    return Annotated[field.annotation, tags[0]] if tags else field.annotation


def _type_of_others(model: type[BaseModel]) -> Any:
    """Return the type of a model's undocumented properties, which it declares as pydantic says."""
    for base in model.__mro__[: model.__mro__.index(BaseModel)]:
        hint = get_annotations(base).get("__pydantic_extra__")
        if hint is not None:

            def holder() -> None: ...

            holder.__annotations__ = {"others": hint}
            namespace = vars(sys.modules[base.__module__])
            return get_args(get_type_hints(holder, namespace, include_extras=True)["others"])[1]
    return Any


def _tagged_builder(tag: Discriminator) -> Build:
    def build(value: Any, location: Location, found: Findings) -> Any:
        name = value.get(tag.property) if is_object(value) else None
        variant = tag.variants.get(name) if isinstance(name, str) else None
        return _builder(variant or tag.other)(value, location, found)

    return build


def _misfit(built: Any, found: Findings) -> tuple[int, int]:
    """Return how badly a variant fits: by what deviates, then by how little of it is documented."""
    known = len(built.model_fields_set & type(built).model_fields.keys()) if isinstance(built, BaseModel) else 0
    return len(found), -known


def _lacks_something(built: Any) -> bool:
    """Return whether a model was built without a property that it has to have."""
    if not isinstance(built, BaseModel):
        return False
    fields = type(built).model_fields.items()
    return any(field.is_required() and name not in built.model_fields_set for name, field in fields)


def _union_builder(expected: Any) -> Build:
    variants = [variant for variant in get_args(expected) if variant is not NoneType]
    is_choice = sum(map(_is_model, variants)) > 1
    validator = adapter(expected)

    def best(value: Any, location: Location, found: Findings) -> Any:
        try:
            return _validate(validator, to_json(value))
        except pydantic.ValidationError as error:
            message = error.errors(include_url=False)[0]["msg"]
        chosen: tuple[Any, Findings] | None = None
        for variant in variants:
            attempt = Findings(found.unions)
            built = _builder(variant)(value, location, attempt)
            if built is not value and (chosen is None or _misfit(built, attempt) < _misfit(*chosen)):
                chosen = (built, attempt)
        if chosen is None:
            found.append(Deviation(location, message))
            return value
        if is_choice and _lacks_something(chosen[0]):
            # An object of none of the kinds that were documented: of a new one, most likely.
            found.append(Deviation(location, "Input should be one of the documented variants"))
            return _builder(UnknownVariant)(value, location, found)
        found.extend(chosen[1])
        return chosen[0]

    def build(value: Any, location: Location, found: Findings) -> Any:
        if not is_object(value) and not is_list(value):
            return best(value, location, found)
        key = (id(value), expected)
        if key not in found.unions:
            attempt = Findings(found.unions)
            found.unions[key] = (best(value, location, attempt), attempt)
        built, deviations = found.unions[key]
        found.extend(deviations)
        return built

    return build
