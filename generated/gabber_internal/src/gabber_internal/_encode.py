"""From Python values to JSON, in one pass of pydantic's serialiser.

Callers pass models, dicts, or both mixed. Models know their names in JSON. Dicts are written with
Python's names, as their TypedDicts say, or with the API's: a `TypedDict` with aliases becomes a
serialiser that renames the first kind and lets the second kind pass.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import UnionType
from typing import (
    Annotated,
    Any,
    NotRequired,
    Required,
    Union,
    get_args,
    get_origin,
    get_type_hints,
    is_typeddict,
)

from pydantic.fields import FieldInfo
from pydantic_core import SchemaSerializer, core_schema, from_json

from ._narrow import is_object
from ._sentinels import omit

_CONFIG = core_schema.CoreConfig(ser_json_inf_nan="constants")
"""Written as they are, numbers that JSON does not have can be found; null would hide them."""


def encode(value: object, expected: type[Mapping[str, object]] | None = None) -> bytes:
    """Return JSON text in UTF-8.

    Args:
        value: Models, dicts, lists, scalars, dates; parameters that are `omit` are left out.
        expected: The TypedDict of `value`, if there are Python names in it to translate.

    Raises:
        ValueError: Something in it has no form in JSON.
    """
    if is_object(value):
        value = {key: entry for key, entry in value.items() if entry is not omit}
    text = _serializer(expected).to_json(value, by_alias=True, exclude_unset=True, warnings=False)
    return checked_numbers(text)


def checked_numbers(text: bytes) -> bytes:
    """Return JSON text that may have constants in it which only Python writes.

    Raises:
        ValueError: It has: JSON knows neither NaN nor Infinity (RFC 8259, 6).
    """
    if b"NaN" in text or b"Infinity" in text:
        try:
            from_json(text, allow_inf_nan=False)
        except ValueError:
            message = "NaN and Infinity have no form in JSON; pass None or a finite number"
            raise ValueError(message) from None
    return text


@lru_cache(maxsize=4096)
def _serializer(expected: Any) -> SchemaSerializer:
    definitions: dict[str, core_schema.CoreSchema] = {}
    schema = core_schema.any_schema() if expected is None else _schema(expected, definitions)
    if definitions:
        schema = core_schema.definitions_schema(schema, list(definitions.values()))
    return SchemaSerializer(schema, _CONFIG)


def _schema(expected: Any, definitions: dict[str, core_schema.CoreSchema]) -> core_schema.CoreSchema:
    """Return how a type is written; what has no names to translate is written as it comes."""
    origin = get_origin(expected)
    arguments = get_args(expected)
    if is_typeddict(expected):
        return _typed_dicts((expected,), definitions)
    if origin in {Annotated, Required, NotRequired}:
        return _schema(arguments[0], definitions)
    if origin is Union or origin is UnionType:
        return _union(arguments, definitions)
    if not arguments or not isinstance(origin, type):
        return core_schema.any_schema()
    if issubclass(origin, Mapping):
        return core_schema.dict_schema(values_schema=_schema(arguments[1], definitions))
    if origin is tuple and arguments[-1] is not Ellipsis:
        return core_schema.tuple_schema([_schema(item, definitions) for item in arguments])
    return _sequence(_schema(arguments[0], definitions))


def _sequence(item: core_schema.CoreSchema) -> core_schema.CoreSchema:
    """Return how a list is written, or whatever a caller passes for one."""
    if item["type"] == "any":
        return core_schema.any_schema()
    return core_schema.union_schema(
        [
            core_schema.list_schema(item),
            core_schema.tuple_schema([item], variadic_item_index=0),
            core_schema.generator_schema(item),
        ]
    )


def _union(variants: tuple[Any, ...], definitions: dict[str, core_schema.CoreSchema]) -> core_schema.CoreSchema:
    """Return how a union is written: its dicts as one that knows the names of all of them."""
    dicts = tuple(variant for variant in variants if is_typeddict(variant))
    rest = [_schema(variant, definitions) for variant in variants if not is_typeddict(variant)]
    schemas = [_typed_dicts(dicts, definitions)] if dicts else []
    schemas += [schema for schema in rest if schema["type"] != "any"]
    if not schemas:
        return core_schema.any_schema()
    # Models come last: as an element of a list, one that no schema knows would spoil the list.
    return core_schema.union_schema([*schemas, core_schema.any_schema()])


def _typed_dicts(variants: tuple[Any, ...], definitions: dict[str, core_schema.CoreSchema]) -> core_schema.CoreSchema:
    reference = "|".join(f"{variant.__module__}.{variant.__qualname__}" for variant in variants)
    if reference not in definitions:
        definitions[reference] = core_schema.any_schema()  # ends recursion
        fields: dict[str, core_schema.TypedDictField] = {}
        for variant in variants:
            hints = get_type_hints(variant, include_extras=True)
            for name, hint in hints.items():
                field = core_schema.typed_dict_field(
                    _schema(hint, definitions), serialization_alias=_alias(hint), required=False
                )
                fields.setdefault(name, field)
        definitions[reference] = core_schema.typed_dict_schema(fields, extra_behavior="allow", ref=reference)
    return core_schema.definition_reference_schema(reference)


def _alias(hint: Any) -> str | None:
    if get_origin(hint) in {Required, NotRequired}:
        return _alias(get_args(hint)[0])
    if get_origin(hint) is Annotated:
        fields = [entry for entry in get_args(hint)[1:] if isinstance(entry, FieldInfo)]
        return fields[0].alias if fields else None
    return None
