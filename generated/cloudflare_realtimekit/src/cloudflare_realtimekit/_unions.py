"""Unions whose variants are told apart by the value of one property."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pydantic_core import core_schema

from ._models import BaseModel
from ._narrow import is_object

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import GetCoreSchemaHandler


class UnknownVariant(BaseModel):
    """A variant that the API did not have when this package was generated.

    Its properties are attributes, and `to_dict()` has all of them.
    """


@dataclass(frozen=True, eq=False)
class Discriminator:
    """How the variants of a union are told apart.

        Shape: TypeAlias = Annotated[
            Circle | Square | UnknownVariant,
            Discriminator("kind", {"circle": Circle, "square": Square}),
        ]

    A value that is in the mapping has to be a valid object of that variant. Any other value, or
    none, makes an object of the class `other`.
    """

    property: str
    """The property's name in JSON."""
    variants: Mapping[str, type[BaseModel]]
    other: type[BaseModel] = UnknownVariant
    """What all variants have in common, where the API describes that."""

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        """Return a tagged union; pydantic's own has no place for unknown values."""
        choices: dict[str, core_schema.CoreSchema] = {
            value: handler.generate_schema(variant) for value, variant in self.variants.items()
        }
        unknown = "\0unknown"
        choices[unknown] = handler.generate_schema(self.other)
        return core_schema.tagged_union_schema(choices, discriminator=lambda value: self._tag(value, unknown))

    def _tag(self, value: object, unknown: str) -> str:
        if is_object(value):
            tag = value.get(self.property)
            return tag if isinstance(tag, str) and tag in self.variants else unknown
        for name, variant in self.variants.items():
            if isinstance(value, variant):
                return name
        return unknown
