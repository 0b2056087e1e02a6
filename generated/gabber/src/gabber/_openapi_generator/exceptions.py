"""The exceptions of this surface."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .responses import AsyncRESTResponse, RESTResponse


class OpenApiException(Exception):
    """The base of all of them."""


class _AtItem(OpenApiException):
    """An exception that may say where a value stands."""

    def __init__(self, msg: str, path_to_item: Sequence[str | int] | None = None) -> None:
        """Make one; `path_to_item` leads to the value, from the top of what was given."""
        super().__init__(f"{msg} at {render_path(path_to_item)}" if path_to_item else msg)
        self.path_to_item = path_to_item


class ApiTypeError(_AtItem, TypeError):
    """A value of the wrong type."""

    def __init__(
        self,
        msg: str,
        path_to_item: Sequence[str | int] | None = None,
        valid_classes: tuple[type, ...] | None = None,
        key_type: bool | None = None,
    ) -> None:
        """Make one; `path_to_item` leads to the value, from the top of what was given."""
        super().__init__(msg, path_to_item)
        self.valid_classes = valid_classes
        self.key_type = key_type


class ApiValueError(_AtItem, ValueError):
    """A value that cannot be sent."""


class ApiAttributeError(_AtItem, AttributeError):
    """An attribute that is not there."""


class ApiKeyError(_AtItem, KeyError):
    """A key that is not there."""


class ApiException(OpenApiException):
    """A call that failed: the server refused it, or `status` is 0 and no usable answer came."""

    def __init__(
        self,
        status: int | None = None,
        reason: str | None = None,
        http_resp: RESTResponse | AsyncRESTResponse | None = None,
        *,
        body: str | None = None,
        data: Any = None,
    ) -> None:
        """Make one; what is not given comes from the answer, if there is one."""
        super().__init__(status, reason)
        self.status = status
        self.reason = reason
        self.body = body
        self.data = data
        self.headers: Mapping[str, str] | None = None
        if http_resp is not None:
            self.status = http_resp.status if status is None else status
            self.reason = http_resp.reason if reason is None else reason
            self.body = http_resp.data.decode("utf-8", "replace") if body is None else body
            self.headers = http_resp.headers

    @classmethod
    def from_response(cls, *, http_resp: RESTResponse | AsyncRESTResponse, body: str | None, data: Any) -> NoReturn:
        """Raise the exception that the status of an answer calls for.

        Raises:
            ApiException: Always.
        """
        raise class_of(http_resp.status)(http_resp=http_resp, body=body, data=data)

    def __str__(self) -> str:
        text = f"({self.status})\nReason: {self.reason}\n"
        if self.headers:
            text += f"HTTP response headers: {dict(self.headers)}\n"
        if self.data or self.body:
            text += f"HTTP response body: {self.data or self.body}\n"
        return text


class BadRequestException(ApiException):
    """The server answered with status 400."""


class UnauthorizedException(ApiException):
    """The server answered with status 401."""


class ForbiddenException(ApiException):
    """The server answered with status 403."""


class NotFoundException(ApiException):
    """The server answered with status 404."""


class ConflictException(ApiException):
    """The server answered with status 409."""


class UnprocessableEntityException(ApiException):
    """The server answered with status 422."""


class ServiceException(ApiException):
    """The server answered with a status from 500 to 599."""


_BY_STATUS: dict[int, type[ApiException]] = {
    400: BadRequestException,
    401: UnauthorizedException,
    403: ForbiddenException,
    404: NotFoundException,
    409: ConflictException,
    422: UnprocessableEntityException,
}


def class_of(status: int) -> type[ApiException]:
    """Return the exception for a status."""
    return ServiceException if 500 <= status <= 599 else _BY_STATUS.get(status, ApiException)


def render_path(path_to_item: Sequence[str | int]) -> str:
    """Return a path as it is written after a value: `['pets'][0]`."""
    return "".join(f"[{step!r}]" for step in path_to_item)
