"""The schema validation of `openapi-core`, and where it has to differ from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from jsonschema.exceptions import ValidationError
from jsonschema.validators import Draft202012Validator, extend
from openapi_schema_validator import OAS30WriteValidator, OAS31Validator

from .patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jsonschema.protocols import Validator

    from specwright import ir


def validator_class(version: str) -> type[Validator]:
    """Return the validator of requests for a version of OpenAPI 3.

    It differs from the one of `openapi-core` in three ways:

    - A discriminator does not change what is valid (OpenAPI 3.1.1, 4.8.25): without a mapping,
      documents mean the constant that a variant holds more often than the name of its component.
    - A pattern is one of ECMA-262 (JSON Schema 2020-12 validation, 6.3.3); one that Python cannot
      express is met by any text rather than an error of the judge.
    - A required property that is read-only need not be sent (OpenAPI 3.0, 4.7.24.2), since 3.1 too.
    """
    base: Any = OAS30WriteValidator if version.startswith("3.0") else OAS31Validator
    combined = {name: Draft202012Validator.VALIDATORS[name] for name in ("allOf", "anyOf", "oneOf")}
    # Formats of 3.1 are those of 3.0 to `openapi-core` too: `byte`, and what JSON Schema names.
    return cast(
        "type[Validator]",
        extend(
            base,
            {**combined, "pattern": _pattern, "required": _required},
            format_checker=OAS30WriteValidator.FORMAT_CHECKER,
        ),
    )


def _pattern(
    validator: Validator, pattern: str, instance: ir.Json, _: ir.Json
) -> Iterator[ValidationError]:
    if not validator.is_type(instance, "string"):
        return
    expression = compiled(pattern)
    if expression is not None and expression.search(cast("str", instance)) is None:
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
