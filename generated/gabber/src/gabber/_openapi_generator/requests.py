"""From the arguments of a method to a call of the client: pure functions for both flavours."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx2

from .._auth import HeaderKey, QueryKey
from .._base_client import DEFAULT_TIMEOUT
from .._narrow import is_object, is_tuple
from .._path import url_path
from .._request import Call
from .._sentinels import omit
from .._settings import Settings
from .exceptions import ApiTypeError, ApiValueError
from .models import plain
from .operations import OPTION_NAMES
from .types import resolved

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._auth import Credential
    from .._options import RequestOptions
    from .configuration import BaseConfiguration
    from .operations import Body, CallOptions, Operation, Parameter


@dataclass(slots=True)
class ConfiguredCall(Call):
    """A call with the settings of its moment."""

    is_whole: bool = False
    """Whether the answer is wanted as it comes, whatever its status."""


def configured_call(
    operation: Operation[Any],
    arguments: Mapping[str, Any],
    options: CallOptions,
    configuration: BaseConfiguration,
    headers: Mapping[str, str],
    package: str,
    *,
    is_whole: bool,
) -> ConfiguredCall:
    """Return the call for an operation.

    Args:
        operation: What is called.
        arguments: The values by the names of arguments; None leaves one out.
        options: The keywords beside the arguments.
        configuration: The configuration as it is now.
        headers: The headers that every call sends.
        package: The package whose models the annotations name.
        is_whole: Whether the answer is wanted as it comes.

    Raises:
        ApiTypeError: There is an option that does not exist, or one of the wrong type.
        ApiValueError: Something cannot be sent as it is.
    """
    for unknown in sorted(options.keys() - OPTION_NAMES):
        message = f"there is no parameter or option `{unknown}`"
        raise ApiTypeError(message)
    given = {name: plain(value) for name, value in arguments.items() if value is not None}
    instead = options.get("_request_auth")
    credentials = _credentials(configuration, operation.security, instead)
    security = [["_request_auth"]] if instead else operation.security
    returns = None if is_whole or operation.returns is None else resolved(operation.returns, package)
    errors = {} if is_whole else {status: resolved(found, package) for status, found in operation.errors.items()}
    return ConfiguredCall(
        operation.method,
        _path(operation, given, configuration.safe_chars_for_path_param),
        returns,
        _request_options(options, configuration, has_body=operation.body is not None),
        query=_placed("query", operation.parameters, given),
        headers=_placed("header", operation.parameters, given),
        cookies=_placed("cookie", operation.parameters, given),
        accept=operation.accept,
        security=security,
        errors=errors,
        settings=Settings(_base_url(configuration), headers, {}, credentials, security),
        is_whole=is_whole,
        **_body(operation.body, given),
    )


def _base_url(configuration: BaseConfiguration) -> str:
    host = configuration.host.rstrip("/")
    if "://" not in host:
        message = f"the host is {host!r}; set `configuration.host` to where the API is, such as https://example.com"
        raise ApiValueError(message)
    return host


def _credentials(
    configuration: BaseConfiguration, security: Sequence[Sequence[str]], instead: Mapping[str, Any] | None
) -> dict[str, Credential]:
    if instead:
        if not is_object(instead) or not {"key", "value"} <= instead.keys():
            message = '`_request_auth` has to be a mapping such as {"in": "header", "key": "x-key", "value": "..."}'
            raise ApiTypeError(message)
        name, value = str(instead["key"]), str(instead["value"])
        place = instead.get("in")
        header = HeaderKey("Cookie" if place == "cookie" else name, value)
        return {"_request_auth": QueryKey(name, value) if place == "query" else header}
    names = {name for alternative in security for name in alternative}
    return {name: configuration.credential(name) for name in names}


def _path(operation: Operation[Any], given: Mapping[str, Any], safe: str) -> str:
    values: list[Any] = []
    for name in dict.fromkeys(re.findall(r"\{(.*?)\}", operation.path)):
        value, style = given.get(name), operation.parameters[name].style
        values.append(style(value) if style is not None and value is not None else value)
    try:
        path = url_path(operation.path, *values)
    except ValueError as error:
        raise ApiValueError(str(error)) from None
    for character in safe:
        path = path.replace(quote(character, safe=""), character)
    return path


def _placed(place: str, parameters: Mapping[str, Parameter], given: Mapping[str, Any]) -> dict[str, Any]:
    return {
        p.name: given[name] if p.style is None else p.style(given[name])
        for name, p in parameters.items()
        if p.place == place and name in given
    }


def _body(body: Body | None, given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the keyword arguments of a call for its body."""
    if body is None:
        return {}
    if body.fields:
        fields = {wire: given[name] for name, wire in body.fields.items() if name in given}
        fields |= {wire: style(fields[wire]) for wire, style in body.styles.items() if wire in fields}
        return {body.kind: fields} if fields else {}
    value = given.get(body.argument, omit)
    key = {"json": "body", "bytes": "content"}.get(body.kind, body.kind)
    if key == "content" and isinstance(value, str):
        value = value.encode()  # this surface sends text as it is, whatever it stands for
    return {key: value, "content_type": body.content_type} if value is not omit else {}


def _request_options(options: CallOptions, configuration: BaseConfiguration, *, has_body: bool) -> RequestOptions:
    found: RequestOptions = {
        "timeout": _timeout(options.get("_request_timeout")),
        "max_retries": _retries(configuration.retries),
    }
    given: Any = options.get("_headers") or {}
    if not is_object(given):
        message = f"`_headers` is {given!r}; it has to be a mapping of names to values"
        raise ApiTypeError(message)
    headers = {name: str(value) for name, value in given.items() if value is not None}
    content_type = options.get("_content_type")
    if content_type is not None and has_body:
        headers["Content-Type"] = content_type
    if headers:
        found["extra_headers"] = headers
    return found


def _timeout(given: object) -> httpx2.Timeout:
    if given is None:
        return DEFAULT_TIMEOUT
    parts = given if is_tuple(given) else (given,)
    numbers = [part for part in parts if isinstance(part, int | float) and not isinstance(part, bool) and part > 0]
    if len(parts) not in {1, 2} or len(numbers) < len(parts):
        message = f"`_request_timeout` is {given!r}; it has to be a number of seconds above 0, or a pair of those"
        raise ApiTypeError(message)
    return httpx2.Timeout(numbers[-1], connect=numbers[0])


def _retries(given: Any) -> int:
    """Return how often to try again: a number, or the `total` of an object such as urllib3's."""
    # None is 0, as in that generator's clients: a call that is not safe to repeat is not repeated.
    return int(getattr(given, "total", given) or 0)
