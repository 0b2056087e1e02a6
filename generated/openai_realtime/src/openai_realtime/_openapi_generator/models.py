"""The bases of all models of this surface."""

from __future__ import annotations

import pprint
from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import TYPE_CHECKING, Any, ClassVar, Self, get_type_hints

import pydantic
from pydantic import Field
from pydantic_core import core_schema, from_json, to_json

from .._decode import adapter
from .._models import BaseModel
from .._narrow import is_list, is_object, untyped
from .._unions import Discriminator, UnknownVariant

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic import GetCoreSchemaHandler

    from .._decode import Build

__all__ = [
    "Allowed",
    "AnyOf",
    "Discriminator",
    "Field",
    "IntegerEnum",
    "MixedEnum",
    "Model",
    "OneOf",
    "TextEnum",
    "UnknownVariant",
    "Variant",
    "plain",
]


class Model(BaseModel):
    """An object of the API.

    It is made of keywords, with the names of Python or of the API. None leaves out a property that
    may not be null. What the API sends is kept whole: properties that it does not document are
    attributes and in `additional_properties`, and are sent back.
    """

    model_config = pydantic.ConfigDict(validate_assignment=True)
    __nullable__: ClassVar[frozenset[str]] = frozenset()
    """The attributes for which None is sent as null."""

    if not TYPE_CHECKING:  # a type checker knows the keywords of each class

        def __init__(self, /, **data: Any) -> None:
            others = data.pop("additional_properties", None)
            super().__init__(**data, **(others or {}))
            left_out = {name for name in self.__pydantic_fields_set__ if getattr(self, name) is None}
            self.__pydantic_fields_set__ -= left_out - self.__nullable__

        # Validation makes objects without calling this: what a server sends stays as it is.
        __init__.__pydantic_base_init__ = True

        def __setattr__(self, name: str, value: Any) -> None:
            super().__setattr__(name, value)
            if value is None and name not in self.__nullable__:
                self.__pydantic_fields_set__.discard(name)

    @property
    def additional_properties(self) -> dict[str, Any]:
        """The properties that the API does not name."""
        others: dict[str, Any] = untyped(self.__pydantic_extra__)
        return others

    def to_dict(self, *, by_alias: bool = True, exclude_unset: bool = True) -> dict[str, Any]:
        """Return the object with the API's names, and with the values of Python, such as dates."""
        return self.model_dump(by_alias=by_alias, exclude_unset=exclude_unset, warnings=False)

    def to_str(self) -> str:
        """Return the object as text for people."""
        return pprint.pformat(self.model_dump(by_alias=True))

    @classmethod
    def from_dict(cls, data: dict[str, Any] | None) -> Self:
        """Return an object from the API's names and values; None for None.

        Raises:
            pydantic.ValidationError: The data is not of this form.
        """
        return untyped(None) if data is None else super().from_dict(data)


class _JSONEnum(Enum):
    """One of a few values."""

    @classmethod
    def from_json(cls, json_str: str | bytes) -> Self:
        """Return the member for a value in JSON.

        Raises:
            ValueError: There is none.
        """
        return cls(from_json(json_str))


class TextEnum(_JSONEnum, StrEnum):
    """One of a few texts. One that the API came to send later stays plain text."""

    # Shown as other enumerations are; what is sent is the value.
    def __str__(self) -> str:
        return f"{type(self).__name__}.{self.name}"

    def __format__(self, format_spec: str) -> str:
        return format(str(self), format_spec)


class IntegerEnum(int, _JSONEnum):
    """One of a few numbers. One that the API came to send later stays a plain number."""


class MixedEnum(_JSONEnum):
    """One of a few values of several types."""


@dataclass(frozen=True, slots=True)
class Allowed:
    """The values that a caller may pass; a server may send others."""

    values: tuple[object, ...]

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        """Return what checks a value after its type."""
        return core_schema.no_info_after_validator_function(self._checked, handler(source))

    def _checked(self, value: object) -> object:
        if value not in self.values:
            message = f"it has to be one of {', '.join(map(repr, self.values))}"
            raise ValueError(message)
        return value


class Variant:
    """One of several types, in `actual_instance`."""

    def __init__(self, actual_instance: Any = None) -> None:
        """Make one around a value, or around a dict that is to become one.

        Raises:
            pydantic.ValidationError: The value is none of the types.
        """
        self.actual_instance = actual_instance

    if not TYPE_CHECKING:  # each class declares its own

        def __setattr__(self, name: str, value: Any) -> None:
            if name == "actual_instance" and value is not None:
                value = _content(type(self)).validate_python(value)
            object.__setattr__(self, name, value)

    @classmethod
    def around(cls, value: Any) -> Self:
        """Return one around a value, whatever it is."""
        made = cls.__new__(cls)
        object.__setattr__(made, "actual_instance", value)
        return made

    @classmethod
    def from_dict(cls, obj: Any) -> Self:
        """Return one from the API's names and values.

        Raises:
            pydantic.ValidationError: The data is none of the types.
        """
        return cls.from_json(to_json(obj))

    @classmethod
    def from_json(cls, json_str: str | bytes) -> Self:
        """Return one from JSON text.

        Raises:
            pydantic.ValidationError: The text is not JSON, or none of the types.
        """
        return cls.around(_content(cls).validate_json(json_str, by_alias=True, by_name=False))

    def to_dict(self) -> Any:
        """Return the value with the API's names, and with the values of Python, such as dates."""
        found = self._value()
        if isinstance(found, BaseModel):
            return found.to_dict()
        return adapter(Any).dump_python(found, by_alias=True, exclude_unset=True, warnings=False)

    def to_json(self) -> str:
        """Return the value as JSON text.

        Raises:
            ValueError: Something in it has no form in JSON.
        """
        found = self._value()
        if isinstance(found, BaseModel):
            return found.to_json()
        return adapter(Any).dump_json(found, by_alias=True, exclude_unset=True, warnings=False).decode()

    def to_str(self) -> str:
        """Return the value as text for people."""
        return pprint.pformat({"actual_instance": self.to_dict()})

    def _value(self) -> Any:
        return untyped(self).actual_instance

    def __eq__(self, other: object) -> bool:
        return isinstance(other, type(self)) and self._value() == other._value()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(actual_instance={self._value()!r})"

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        """Return what takes an object of this class, or what it can be made around."""
        content = core_schema.no_info_after_validator_function(cls.around, handler.generate_schema(_content_type(cls)))
        written = core_schema.plain_serializer_function_ser_schema(lambda v: v.actual_instance)
        return core_schema.json_or_python_schema(
            json_schema=content,
            python_schema=core_schema.union_schema([core_schema.is_instance_schema(cls), content]),
            serialization=written,
        )

    @classmethod
    def __tolerant_builder__(cls, builder: Callable[[Any], Build]) -> Build:
        """Return what makes one of whatever a server sent."""
        build = builder(_content_type(cls))

        return lambda value, location, found: cls.around(build(value, location, found))


class OneOf(Variant):
    """A value of exactly one of several types."""

    one_of_schemas: ClassVar[frozenset[str]] = frozenset()


class AnyOf(Variant):
    """A value of one or more of several types; it is kept as the first one that fits best."""

    any_of_schemas: ClassVar[frozenset[str]] = frozenset()


def _content_type(cls: type[Variant]) -> Any:
    return get_type_hints(cls, include_extras=True)["actual_instance"]


def _content(cls: type[Variant]) -> pydantic.TypeAdapter[Any]:
    return adapter(_content_type(cls))


def plain(value: Any) -> Any:
    """Return what a value is sent as: that of a variant or an enumeration, whole lists of them."""
    if isinstance(value, Variant):
        return plain(untyped(value).actual_instance)
    if isinstance(value, Enum):
        return value.value
    if is_list(value):
        return [plain(entry) for entry in value]
    if is_object(value):
        return {key: plain(entry) for key, entry in value.items()}
    return value
