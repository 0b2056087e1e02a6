"""The validator of `jsonschema`, for values of which nothing is known: its own types want more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from jsonschema import Draft202012Validator

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jsonschema import ValidationError


class Judge(Protocol):
    """What the tests use of a validator."""

    def iter_errors(self, instance: object) -> Iterator[ValidationError]: ...
    def is_valid(self, instance: object) -> bool: ...
    def validate(self, instance: object) -> None: ...


def judge_of(schema: object) -> Judge:
    """Return what judges values by a schema."""
    validator: Any = Draft202012Validator
    judge: Judge = validator(schema)
    return judge
