"""The schema validation of `openapi-core`, and where it has to differ from it."""

from __future__ import annotations

from copy import deepcopy
from functools import partial
from typing import TYPE_CHECKING, Any, cast

import jsonschema.validators
from jsonschema.exceptions import ValidationError
from openapi_core.validation.schemas import (
    oas30_write_schema_validators_factory as since_30,
)
from openapi_core.validation.schemas import (
    oas31_schema_validators_factory as since_31,
)
from openapi_core.validation.schemas import (
    oas32_schema_validators_factory as since_32,
)

from specwright import ir
from specwright.formats import text_fits
from specwright.patterns import may_match

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .schema import Validator

# The library makes its validators at run time, so nothing of them has a type.
_validators: Any = jsonschema.validators


def validator_class(version: str) -> Any:
    """Return the validator of requests for a version of OpenAPI 3.

    It differs from the one of `openapi-core`:

    - A discriminator does not say what is valid (OpenAPI 3.1.1, 4.8.25): without a mapping,
      documents mean the constant that a variant holds more often than the name of its component.
      Beside one, a value may fit several variants of `oneOf`: the discriminator tells which.
    - A pattern is one of ECMA-262 (JSON Schema 2020-12 validation, 6.3.3); one that Python cannot
      express is met by any text rather than an error of the judge.
    - A required property that is read-only need not be sent (OpenAPI 3.0, 4.7.24.2), since 3.1 too;
      one that is sent all the same is no error: it only should not be.
    - The format `time` is that of RFC 3339 rather than `%H:%M:%S`, and `regex` that of ECMA-262;
      text that is not ASCII is no `byte` rather than an exception.
    """
    plain = _validators.Draft202012Validator.VALIDATORS
    keywords = {
        "allOf": plain["allOf"],
        "anyOf": plain["anyOf"],
        "oneOf": _one_of,
        "pattern": _pattern,
        "readOnly": _nothing,
        "required": _required,
    }
    factory = {"3.0": since_30, "3.1": since_31}.get(version[:3], since_32)
    formats = deepcopy(factory.format_checker)
    for name in ("byte", "regex", "time"):
        formats.checks(name)(partial(_is_of_format, ir.Text(name)))
    return _validators.extend(factory.schema_validator_cls, keywords, format_checker=formats)


def _is_of_format(type_: ir.Text, value: ir.Json) -> bool:
    return not isinstance(value, str) or text_fits(value, type_)


def _one_of(
    validator: Validator, variants: ir.Json, instance: ir.Json, schema: Mapping[str, ir.Json]
) -> Iterator[ValidationError]:
    keyword = "anyOf" if "discriminator" in schema else "oneOf"
    plain = _validators.Draft202012Validator.VALIDATORS[keyword]
    yield from plain(validator, variants, instance, schema)


def _nothing(
    validator: Validator, value: ir.Json, instance: ir.Json, schema: ir.Json
) -> Iterator[ValidationError]:
    del validator, value, instance, schema
    yield from ()


def _pattern(
    validator: Validator, pattern: str, instance: ir.Json, _: ir.Json
) -> Iterator[ValidationError]:
    if not validator.is_type(instance, "string"):
        return
    if not may_match(pattern, cast("str", instance)):
        yield ValidationError(f"does not match {pattern}")


def _required(
    validator: Validator, required: list[str], instance: ir.Json, schema: Mapping[str, ir.Json]
) -> Iterator[ValidationError]:
    if not validator.is_type(instance, "object"):
        return
    properties = cast("Mapping[str, ir.Json]", schema.get("properties") or {})
    for name in required:
        described = properties.get(name)
        mapping = cast("dict[str, ir.Json]", described) if isinstance(described, dict) else {}
        if name not in cast("dict[str, ir.Json]", instance) and mapping.get("readOnly") is not True:
            yield ValidationError(f"'{name}' is a required property")
