"""The base of all models."""

from __future__ import annotations

from typing import Any, Self

import pydantic

from ._encode import checked_numbers


class BaseModel(pydantic.BaseModel):
    """An object of the API.

    Properties that the API sends beyond the documented ones are kept: they are attributes too, and
    they are sent back. A property that was never sent is None and not in `model_fields_set`.
    """

    model_config = pydantic.ConfigDict(
        extra="allow",
        defer_build=True,
        validate_by_name=True,
        validate_by_alias=True,
        protected_namespaces=(),
        # JSON has no such numbers: one that comes is not as documented, one that goes is found.
        allow_inf_nan=False,
        ser_json_inf_nan="constants",
    )

    def to_dict(self, *, by_alias: bool = True, exclude_unset: bool = True) -> dict[str, Any]:
        """Return the object as the API writes it, in plain Python values that JSON has.

        Args:
            by_alias: Use the API's names rather than the attributes'.
            exclude_unset: Leave out what was never set, as it was never sent.
        """
        return self.model_dump(mode="json", by_alias=by_alias, exclude_unset=exclude_unset, warnings=False)

    def to_json(self, *, indent: int | None = None, by_alias: bool = True, exclude_unset: bool = True) -> str:
        """Return the object as JSON text; the arguments are those of `to_dict`.

        Raises:
            ValueError: Something in it has no form in JSON.
        """
        text = self.model_dump_json(indent=indent, by_alias=by_alias, exclude_unset=exclude_unset, warnings=False)
        return checked_numbers(text.encode()).decode()

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Return an object from the API's names and values.

        Raises:
            pydantic.ValidationError: The data is not of this form.
        """
        return cls.model_validate(data, by_alias=True, by_name=False)

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Return an object from JSON text.

        Raises:
            pydantic.ValidationError: The text is not JSON, or not of this form.
        """
        return cls.model_validate_json(text, by_alias=True, by_name=False)
