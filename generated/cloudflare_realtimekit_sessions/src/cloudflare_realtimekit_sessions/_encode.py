"""From Python values to JSON, in one pass of pydantic's serialiser.

Callers pass models, dicts, or both mixed. Models know their names in JSON. Dicts are written with
Python's names, as their TypedDicts say, or with the API's: a `TypedDict` with aliases becomes a
serialiser that renames the first kind and lets the second kind pass. Where a TypedDict says so,
bytes are written in base64, and a moment has to have a time zone.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, NotRequired, Required, Union, get_args, get_origin, get_type_hints, is_typeddict

from pydantic.fields import FieldInfo
from pydantic_core import PydanticSerializationError, SchemaSerializer, core_schema, from_json

from ._narrow import is_iterable, is_list, is_object, is_path, is_tuple, untyped
from ._sentinels import omit

_DIGIT = re.compile(r"_\d")
_CONFIG = core_schema.CoreConfig(ser_json_inf_nan="constants")
"""Written as they are, numbers that JSON does not have can be found; null would hide them."""

_WRAPPING = re.compile(r"^(Error [^:]*: |\w*Error: )+")
"""What pydantic puts before a reason for each serialiser that it was passed through."""


def encode(value: object, expected: Any = None) -> bytes:
    """Return JSON text in UTF-8.

    Args:
        value: Models, dicts, lists, scalars, dates; parameters that are `omit` are left out.
        expected: The type of `value`, if there are Python names in it to translate, or values whose
            form in JSON depends on what is documented.

    Raises:
        TypeError: Something in it has no form in JSON.
        ValueError: Something in it has none because of its value, such as NaN.
    """
    if is_object(value):
        value = {key: entry for key, entry in value.items() if entry is not omit}
    serializer = _serializer(expected)
    try:
        text = _text(serializer, value)
    except PydanticSerializationError as error:
        raise _explained(serializer, value, error) from None
    return checked_numbers(text)


def _text(serializer: SchemaSerializer, value: object) -> bytes:
    return serializer.to_json(value, by_alias=True, exclude_unset=True, warnings=False)


def _explained(serializer: SchemaSerializer, value: object, error: PydanticSerializationError) -> Exception:
    """Return the exception for a value that has no form in JSON: it names the property at the top."""
    what = "this"
    for name, entry in (value if is_object(value) else {}).items():
        try:
            _text(serializer, {name: entry})
        except PydanticSerializationError as inner:
            what, error = f"`{name}`", inner
            break
    said = str(error)
    kind = ValueError if "ValueError: " in said else TypeError
    return kind(f"{what} cannot be sent as JSON: {_WRAPPING.sub('', said)}")


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
    if expected in _FORMED:
        return _FORMED_SCHEMA
    if not arguments or not isinstance(origin, type):
        return core_schema.any_schema()
    if issubclass(origin, Mapping):
        return core_schema.dict_schema(values_schema=_schema(arguments[1], definitions))
    if origin is tuple and arguments[-1] is not Ellipsis:
        return core_schema.tuple_schema([_schema(item, definitions) for item in arguments], serialization=_TUPLE)
    return _sequence(_schema(arguments[0], definitions))


def member_type(inputs: Any, name: str) -> Any:
    """Return the type of one key of a TypedDict: that of a body which is one argument of a method."""
    return _hints(inputs)[name]


@lru_cache(maxsize=4096)
def _hints(inputs: Any) -> dict[str, Any]:
    return get_type_hints(inputs, include_extras=True)


def wire_members(fields: Mapping[str, object], inputs: Any) -> Mapping[str, object]:
    """Return the members of a form by the API's names, objects in them with the API's names as well.

    Args:
        fields: The members, by names of the API or of Python.
        inputs: Their TypedDict, or None if no name has to be translated.
    """
    if inputs is None:
        return fields
    hints = _hints(inputs)
    by_alias = {_alias(hint) or name: hint for name, hint in hints.items()}
    members: dict[str, object] = {}
    for name, value in fields.items():
        hint = hints.get(name, by_alias.get(name))
        wire = name if hint is None else _alias(hint) or name
        members[wire] = value if value is omit or hint is None else _with_wire_names(value, hint)
    return members


def _with_wire_names(value: object, hint: Any) -> object:
    is_container = is_object(value) or is_list(value) or is_tuple(value)
    if not is_container or _schema(hint, {})["type"] == "any":
        return value
    return from_json(encode(value, hint))


def aware(value: object) -> object:
    """Return a value, unless it is a moment that could be any.

    Raises:
        ValueError: It is a datetime without a time zone, for which RFC 3339 has no form.
    """
    return moment(value) if isinstance(value, datetime) else value


def moment(value: datetime) -> datetime:
    """Return a moment as RFC 3339 has a form for it: offsets have no seconds there, as local times of old have.

    Raises:
        ValueError: It has no time zone.
    """
    offset = value.utcoffset()
    if offset is None:
        message = f"{value!r} has no time zone: add one, such as `tzinfo=UTC`, or `.astimezone()` for local time"
        raise ValueError(message)
    return value.astimezone(UTC) if offset % timedelta(minutes=1) else value


def _formed(value: object) -> object:
    """Return what stands in JSON for a value of which more forms are taken than JSON has."""
    if isinstance(value, str | datetime):
        return aware(value)
    if isinstance(value, bytes | bytearray):
        return b64encode(value).decode()  # RFC 4648, 4
    if is_path(value):
        return _formed(Path(value).read_bytes())
    if is_tuple(value) and len(value) > 1:
        return _formed(value[1])  # a file with its name
    if hasattr(value, "read"):
        return _formed(untyped(value).read())
    return value


def _formed_list(value: object) -> object:
    if isinstance(value, str | bytes) or is_object(value) or not is_iterable(value):
        return value
    return [_formed(entry) for entry in value]


_FORMED = frozenset({datetime, bytes})
_FORMED_SCHEMA = core_schema.any_schema(serialization=core_schema.plain_serializer_function_ser_schema(_formed))
_FORMED_LIST = core_schema.any_schema(serialization=core_schema.plain_serializer_function_ser_schema(_formed_list))


def _as_tuple(value: object, handler: core_schema.SerializerFunctionWrapHandler) -> object:
    return handler(tuple(value) if is_list(value) else value)


_TUPLE = core_schema.wrap_serializer_function_ser_schema(_as_tuple)
"""A list of a fixed length, which may come as a list: JSON text makes no tuples."""


def _sequence(item: core_schema.CoreSchema) -> core_schema.CoreSchema:
    """Return how a list is written, or whatever a caller passes for one."""
    if item is _FORMED_SCHEMA:
        return _FORMED_LIST  # a union would take what one of its members refuses
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
    if bytes in variants:
        return _FORMED_SCHEMA  # the other forms of a file
    dicts = tuple(variant for variant in variants if is_typeddict(variant))
    rest = [_schema(variant, definitions) for variant in variants if not is_typeddict(variant)]
    schemas = [_typed_dicts(dicts, definitions)] if dicts else []
    schemas += [schema for schema in rest if schema["type"] != "any" or schema is _FORMED_LIST]
    # Models come last: as an element of a list, one that no schema knows would spoil the list.
    last = _FORMED_SCHEMA if any(schema is _FORMED_SCHEMA for schema in rest) else core_schema.any_schema()
    schemas = [schema for schema in schemas if schema is not _FORMED_SCHEMA]
    return core_schema.union_schema([*schemas, last]) if schemas else last


def _typed_dicts(variants: tuple[Any, ...], definitions: dict[str, core_schema.CoreSchema]) -> core_schema.CoreSchema:
    reference = "|".join(f"{variant.__module__}.{variant.__qualname__}" for variant in variants)
    if reference not in definitions:
        definitions[reference] = core_schema.any_schema()  # ends recursion
        fields: dict[str, core_schema.TypedDictField] = {}
        for variant in variants:
            hints = _hints(variant)
            for name, hint in hints.items():
                field = core_schema.typed_dict_field(
                    _schema(hint, definitions), serialization_alias=_alias(hint), required=False
                )
                fields.setdefault(name, field)
                if _DIGIT.match(name):
                    fields.setdefault(f"api{name}", field)  # as the attribute of the model is called
        definitions[reference] = core_schema.typed_dict_schema(fields, extra_behavior="allow", ref=reference)
    return core_schema.definition_reference_schema(reference)


def _alias(hint: Any) -> str | None:
    if get_origin(hint) in {Required, NotRequired}:
        return _alias(get_args(hint)[0])
    if get_origin(hint) is Annotated:
        fields = [entry for entry in get_args(hint)[1:] if isinstance(entry, FieldInfo)]
        return fields[0].alias if fields else None
    return None
