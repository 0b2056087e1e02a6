"""Values of parameters and forms as text, before a style says where that goes.

RFC 6570, 2.3 knows undefined values: None, and a list or an object without members. They are left
out, wherever they stand.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from enum import Enum
from math import isfinite
from typing import TYPE_CHECKING
from urllib.parse import quote

import pydantic
from pydantic_core import from_json

from ._encode import encode, moment
from ._narrow import is_iterable, is_mapping
from ._sentinels import omit

if TYPE_CHECKING:
    from collections.abc import Mapping


def named(error: Exception, name: str) -> Exception:
    """Return an error that says which parameter it is about."""
    return type(error)(f"`{name}`: {error}")


def escape(text: str, safe: str = "") -> str:
    """Return text with all but unreserved characters percent-encoded (RFC 3986, 2.3)."""
    return quote(text, safe=safe)


def text_of(value: object) -> str:
    """Return a value as text: `true`, `2020-01-01T00:00:00Z`; an object or a list as JSON.

    Raises:
        TypeError: It has no form as text.
        ValueError: It is a moment without a time zone, or no finite number.
    """
    if isinstance(value, Enum):
        return text_of(value.value)
    if isinstance(value, str):
        return value
    if value is True or value is False:
        return "true" if value else "false"
    if value is None:
        return "null"
    if isinstance(value, datetime):
        return moment(value).isoformat().replace("+00:00", "Z")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return str(from_json(encode(value)))
    if isinstance(value, bytes | bytearray):
        return value.decode()
    if properties(value) is not None or is_iterable(value):
        return encode(value).decode()
    if isinstance(value, float) and not isfinite(value):
        raise ValueError("NaN and Infinity have no form as text; pass None or a finite number")
    if not isinstance(value, int | float) and type(value).__str__ is object.__str__:
        message = f"{type(value).__name__} has no form as text"
        raise TypeError(message)
    return str(value)


def properties(value: object) -> Mapping[str, object] | None:
    """Return the properties of an object by their names in JSON, or None if it is no object."""
    if isinstance(value, pydantic.BaseModel):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True, warnings=False)
    return value if is_mapping(value) else None


def elements(value: object) -> list[object] | None:
    """Return the elements of a list, or None if it is none."""
    if isinstance(value, str | bytes | bytearray | pydantic.BaseModel) or is_mapping(value):
        return None
    # The class of an enumeration and an open file can be iterated over, and are no lists.
    if not is_iterable(value) or isinstance(value, type) or hasattr(value, "read"):
        return None
    return list(value)


def is_undefined(value: object) -> bool:
    """Return whether a value is one that is not sent."""
    return value is omit or value is None
