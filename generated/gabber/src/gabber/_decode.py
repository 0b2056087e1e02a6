"""From bytes to models: validate first, and only when that fails take what is there.

A server that sends something else than it documents must not break its callers. Validation runs
at the speed of pydantic's core and is all that a correct answer costs. When it fails, the value is
built part by part: what fits is converted, what does not fit stays as it was sent, and each
difference is a `Deviation`.
"""

from __future__ import annotations

from functools import lru_cache
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
)

import pydantic
from pydantic_core import from_json

from ._models import BaseModel
from ._narrow import is_list, is_object
from ._unions import Discriminator, UnknownVariant

if TYPE_CHECKING:
    from collections.abc import Callable

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


Found = list[Deviation]
Build = "Callable[[Any, tuple[str | int, ...], Found], Any]"


def decode(data: bytes, expected: Any) -> tuple[Any, tuple[Deviation, ...]]:
    """Return the value that JSON text stands for, with what in it is not as documented.

    Args:
        data: JSON text in UTF-8.
        expected: The documented type: a model, or any type that pydantic knows.

    Raises:
        ValueError: The text is not JSON.
    """
    try:
        return adapter(expected).validate_json(data), ()
    except pydantic.ValidationError:
        value = from_json(data)
    found: Found = []
    return _builder(_unwrap(expected))(value, (), found), tuple(found)


@lru_cache(maxsize=4096)
def adapter(expected: Any) -> pydantic.TypeAdapter[Any]:
    """Return the validator of a type; made once a process."""
    return pydantic.TypeAdapter(_unwrap(expected))


def _unwrap(expected: Any) -> Any:
    return get_args(expected)[0] if get_origin(expected) is TypeForm else expected


@lru_cache(maxsize=4096)
def _builder(expected: Any) -> Callable[[Any, tuple[str | int, ...], Found], Any]:
    """Return the function that builds a value of a type from whatever was sent."""
    origin = get_origin(expected)
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
    return _value_builder(expected)


def _value_builder(expected: Any) -> Callable[[Any, tuple[str | int, ...], Found], Any]:
    validate = adapter(expected).validate_python

    def build(value: Any, location: tuple[str | int, ...], found: Found) -> Any:
        try:
            return validate(value)
        except pydantic.ValidationError as error:
            found.append(Deviation(location, error.errors(include_url=False)[0]["msg"]))
            return value

    return build


def _list_builder(item: Any) -> Callable[[Any, tuple[str | int, ...], Found], Any]:
    def build(value: Any, location: tuple[str | int, ...], found: Found) -> Any:
        if not is_list(value):
            found.append(Deviation(location, "Input should be a valid list"))
            return value
        inner = _builder(item)
        return [inner(e, (*location, index), found) for index, e in enumerate(value)]

    return build


def _dict_builder(item: Any) -> Callable[[Any, tuple[str | int, ...], Found], Any]:
    def build(value: Any, location: tuple[str | int, ...], found: Found) -> Any:
        if not is_object(value):
            found.append(Deviation(location, "Input should be a valid dictionary"))
            return value
        inner = _builder(item)
        return {key: inner(e, (*location, key), found) for key, e in value.items()}

    return build


def _model_builder(model: type[BaseModel]) -> Callable[[Any, tuple[str | int, ...], Found], Any]:
    model.model_rebuild()
    fields = [
        (name, field.alias or name, field.is_required(), _field_type(field))
        for name, field in model.model_fields.items()
    ]
    names = {alias for _, alias, _, _ in fields}

    def build(value: Any, location: tuple[str | int, ...], found: Found) -> Any:
        if not is_object(value):
            found.append(Deviation(location, "Input should be an object"))
            return value
        values: dict[str, Any] = {k: v for k, v in value.items() if k not in names}
        present: set[str] = set(values)
        for name, alias, required, expected in fields:
            if alias in value:
                values[name] = _builder(expected)(value[alias], (*location, alias), found)
                present.add(name)
            elif required:
                found.append(Deviation((*location, alias), "Field required"))
                values[name] = None
        return model.model_construct(present, **values)

    return build


def _field_type(field: FieldInfo) -> Any:
    """Return a field's type with the tag that pydantic keeps apart from it."""
    tags = [entry for entry in field.metadata if isinstance(entry, Discriminator)]
    return Annotated[field.annotation, tags[0]] if tags else field.annotation


def _tagged_builder(
    tag: Discriminator,
) -> Callable[[Any, tuple[str | int, ...], Found], Any]:
    def build(value: Any, location: tuple[str | int, ...], found: Found) -> Any:
        name = value.get(tag.property) if is_object(value) else None
        variant = tag.variants.get(name) if isinstance(name, str) else None
        return _builder(variant or UnknownVariant)(value, location, found)

    return build


def _union_builder(expected: Any) -> Callable[[Any, tuple[str | int, ...], Found], Any]:
    variants = [variant for variant in get_args(expected) if variant is not NoneType]
    validate = adapter(expected).validate_python

    def build(value: Any, location: tuple[str | int, ...], found: Found) -> Any:
        try:
            return validate(value)
        except pydantic.ValidationError as error:
            message = error.errors(include_url=False)[0]["msg"]
        best: tuple[Any, Found] | None = None
        for variant in variants:
            attempt: Found = []
            built = _builder(variant)(value, location, attempt)
            if built is not value and (best is None or len(attempt) < len(best[1])):
                best = (built, attempt)
        if best is None:
            found.append(Deviation(location, message))
            return value
        found.extend(best[1])
        return best[0]

    return build
