"""Turns words into identifiers that Python, pydantic and the runtime leave free."""

from __future__ import annotations

import keyword
from functools import lru_cache
from typing import TYPE_CHECKING

from .taken_packages import TAKEN_PACKAGES
from .words import pascal, snake

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_LONGEST = 150
"""The most bytes of a name, which may get an underscore before every other one."""

OPTION_KEYS = frozenset(
    [
        "deadline",
        "extra_body",
        "extra_headers",
        "extra_query",
        "follow_redirects",
        "max_retries",
        "timeout",
    ]
)
"""What a caller may set on every call beside the parameters: the keys of `RequestOptions`."""

# What the body of a generated method refers to; a parameter of that name would hide it.
_USED_IN_METHODS = frozenset({"self", "optional_body", "error_bodies"})
_RESERVED_PARAMETERS = OPTION_KEYS | _USED_IN_METHODS

_RESERVED_METHODS = frozenset(
    [
        "async_pages",
        "awaited",
        "in_mode",
        "parses_callback",
        "sync_pages",
        "with_pagination",
        "with_raw_response",
        "with_streaming_response",
    ]
)

_RESERVED_RESOURCES = frozenset(
    [
        "base_url",
        "close",
        "copy",
        "deadline",
        "default_headers",
        "default_query",
        "delete",
        "event_rules",
        "execute",
        "follow_redirects",
        "get",
        "http_client",
        "in_mode",
        "is_closed",
        "max_retries",
        "patch",
        "post",
        "put",
        "request",
        "strict",
        "timeout",
        "webhook_secret",
        "with_options",
        "with_pagination",
        "with_raw_response",
        "with_streaming_response",
    ]
)

WEBHOOK_METHODS = ("unwrap", "unsafe_unwrap", "verify_signature")
"""What the resource that reads webhooks has beside its calls."""

# Attributes of pydantic.BaseModel (2.11 to 2.14), of its metaclass and of our own base class.
_RESERVED_FIELDS = frozenset(
    [
        "mro",
        "register",
        "construct",
        "copy",
        "dict",
        "from_orm",
        "json",
        "parse_file",
        "parse_obj",
        "parse_raw",
        "schema",
        "schema_json",
        "update_forward_refs",
        "validate",
        "model_computed_fields",
        "model_config",
        "model_construct",
        "model_copy",
        "model_dump",
        "model_dump_json",
        "model_extra",
        "model_fields",
        "model_fields_set",
        "model_json_schema",
        "model_parametrized_name",
        "model_post_init",
        "model_rebuild",
        "model_validate",
        "model_validate_json",
        "model_validate_strings",
        "from_dict",
        "from_json",
        "to_dict",
        "to_json",
    ]
)

# What a page is beside what the API's answer has.
_PAGE_ATTRIBUTES = frozenset(
    [
        "body",
        "first",
        "first_asynchronous",
        "get_next_page",
        "has_next_page",
        "iter_items",
        "iter_pages",
    ]
)

# Options that every client has.
_RESERVED_OPTIONS = frozenset(
    [
        "self",
        "base_url",
        "timeout",
        "max_retries",
        "deadline",
        "default_headers",
        "default_query",
        "follow_redirects",
        "middleware",
        "http_client",
        "strict",
    ]
)


@lru_cache(maxsize=65536)
def variable(parts: tuple[str, ...]) -> str:
    """Return words as a legal variable name; a leading digit gets `api_` before it."""
    name = snake(parts) or "value"
    if not name.isidentifier():
        name = f"api_{name}" if f"api_{name}".isidentifier() else "value"
    return f"{name}_" if keyword.iskeyword(name) else name


def class_name(parts: tuple[str, ...], casings: Mapping[str, str] | None = None) -> str:
    """Return words as a legal class name; a leading digit gets `Api` before it.

    `casings` has the words that are written in a way of their own.
    """
    name = pascal(parts, casings or {}) or "Model"
    if not name.isidentifier():
        name = f"Api{name}" if f"Api{name}".isidentifier() else "Model"
    return f"{name}_" if keyword.iskeyword(name) else name


def declared_class_name(
    name: str, parts: tuple[str, ...], casings: Mapping[str, str] | None = None
) -> str:
    """Return a name that the API declares as a class name: as it is, if it is one already."""
    if name.isidentifier() and name.isascii() and name[0].isupper() and "_" not in name:
        return f"{name}_" if keyword.iskeyword(name) else name
    return class_name(parts, casings)


def package(parts: tuple[str, ...]) -> str:
    """Return words as the name of a package: `calendar_api` where Python has a `calendar` itself."""
    name = file_name(variable(parts))
    return f"{name}_api" if name in TAKEN_PACKAGES else name


def parameter(parts: tuple[str, ...]) -> str:
    """Return words as the name of a method's parameter."""
    return _free(variable(parts), _RESERVED_PARAMETERS)


def method(parts: tuple[str, ...]) -> str:
    """Return words as the name of a resource's method."""
    return _free(variable(parts), _RESERVED_METHODS)


def resource(parts: tuple[str, ...]) -> str:
    """Return words as the name of a client's attribute."""
    return _free(variable(parts), _RESERVED_RESOURCES)


def field(parts: tuple[str, ...]) -> str:
    """Return words as the name of a model's field."""
    return _free(variable(parts), _RESERVED_FIELDS)


def page_field(parts: tuple[str, ...]) -> str | None:
    """Return words as an attribute of a page, the same as that of the answer, or None if it has it."""
    name = field(parts)
    return None if name in _PAGE_ATTRIBUTES or name.startswith("_") else name


def credential(parts: tuple[str, ...]) -> str:
    """Return words as the name of a client's option for a credential."""
    return _free(variable(parts), _RESERVED_OPTIONS | {"environment"})


def host_variable(parts: tuple[str, ...]) -> str:
    """Return words as the name of a client's option for a part of an address."""
    return _free(variable(parts), _RESERVED_OPTIONS)


def file_name(name: str) -> str:
    """Return a name of which that of a file can be made, in 255 bytes with all that is added."""
    return name.encode()[:_LONGEST].decode(errors="ignore")


def first_free(candidates: Iterable[str], taken: set[str], *, fold: bool = False) -> str:
    """Return the first candidate that is not taken, numbered if all are, and take it.

    `fold` is for names that files get: it compares without case, as the file systems of macOS and
    Windows do, and cuts what no file system takes.
    """
    for candidate in _numbered(map(file_name, candidates) if fold else candidates):
        key = candidate.lower() if fold else candidate
        if key not in taken:
            taken.add(key)
            return candidate
    raise AssertionError  # the numbers do not end


def _numbered(candidates: Iterable[str]) -> Iterator[str]:
    last = ""
    for candidate in candidates:
        last = candidate
        yield candidate
    number = 2
    while True:
        yield f"{last}{number}" if last[:1].isupper() else f"{last}_{number}"
        number += 1


def _free(name: str, reserved: frozenset[str]) -> str:
    return f"{name}_" if name in reserved else name
