"""The clients of this surface: a configuration, and the headers that every call sends."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Any, ClassVar, Self

from .._decode import adapter
from .._errors import APIError
from .configuration import BaseConfiguration
from .exceptions import ApiTypeError
from .requests import configured_call
from .responses import ApiResponse, AsyncRESTResponse, RESTResponse
from .transport import AsyncTransport, SyncTransport, api_exception
from .types import resolved

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    from .._response import APIResponse
    from .operations import CallOptions, Operation
    from .requests import ConfiguredCall

_PACKAGE = __name__.partition(".")[0]


def _check_configuration(given: object) -> None:
    if given is not None and not isinstance(given, BaseConfiguration):
        message = f"`configuration` has to be a Configuration; this is {given!r}"
        raise ApiTypeError(message)


class BaseApiClient:
    """What both flavours share."""

    is_async: ClassVar[bool]
    _default: ClassVar[Any] = None

    def __init__(
        self,
        configuration: BaseConfiguration | None = None,
        header_name: str | None = None,
        header_value: str | None = None,
        cookie: str | None = None,
    ) -> None:
        """Make a client; it connects with the first call.

        Args:
            configuration: What to go by, also when it is changed later; without it
                `Configuration.get_default()`.
            header_name: A header that every call sends.
            header_value: Its value.
            cookie: The header `Cookie` that every call sends.
        """
        _check_configuration(configuration)
        self.configuration = self._default_configuration() if configuration is None else configuration
        self.default_headers: dict[str, Any] = {}
        if header_name is not None:
            self.default_headers[header_name] = header_value
        self.cookie = cookie
        self.user_agent = f"{_PACKAGE}/python {self.configuration.package_version}"
        self.client_side_validation = self.configuration.client_side_validation

    @abstractmethod
    def _default_configuration(self) -> BaseConfiguration:
        """Return what a client goes by that is made without a configuration."""

    @property
    def user_agent(self) -> str:
        """The header `User-Agent` that every call sends."""
        return str(self.default_headers["User-Agent"])

    @user_agent.setter
    def user_agent(self, value: str) -> None:
        self.default_headers["User-Agent"] = value

    def set_default_header(self, header_name: str, header_value: str) -> None:
        """Set a header that every call sends."""
        self.default_headers[header_name] = header_value

    @classmethod
    def get_default(cls) -> Self:
        """Return the client of calls that are made without one."""
        if cls._default is None:
            cls._default = cls()
        default: Self = cls._default
        return default

    @classmethod
    def set_default(cls, default: Self | None) -> None:
        """Set the client of calls that are made without one."""
        cls._default = default

    def sanitize_for_serialization(self, obj: Any) -> Any:
        """Return a value as JSON has it."""
        return adapter(Any).dump_python(obj, mode="json", by_alias=True, exclude_unset=True, warnings=False)

    def _call(
        self, operation: Operation[Any], arguments: Mapping[str, Any], options: CallOptions, form: str, package: str
    ) -> ConfiguredCall:
        headers = {name: str(value) for name, value in self.default_headers.items()}
        if self.cookie:
            headers["Cookie"] = self.cookie
        return configured_call(
            operation,
            arguments,
            options,
            self.configuration,
            headers,
            lambda annotation: resolved(annotation, package),
            is_whole=form == "raw",
        )

    def _take_after(self, other: BaseApiClient) -> Self:
        """Go by the configuration and the headers of another client, also when they change."""
        self.configuration, self.default_headers, self.cookie = other.configuration, other.default_headers, other.cookie
        return self


class SyncApiClient(BaseApiClient):
    """A synchronous client."""

    is_async = False
    _transport: SyncTransport | None = None
    _other: AsyncApiClient | None = None

    @abstractmethod
    def _twin(self) -> AsyncApiClient:
        """Return a client of the other flavour."""

    def execute(
        self, operation: Operation[Any], arguments: Mapping[str, Any], options: CallOptions, form: str, package: str
    ) -> Any:
        """Carry out an operation and return what `form` asks for: `value`, `info` or `raw`.

        Raises:
            ApiException: It failed.
        """
        call = self._call(operation, arguments, options, form, package)
        if self._transport is None:
            self._transport = SyncTransport(self.configuration)
        try:
            response = self._transport.execute(call)
        except APIError as error:
            raise api_exception(error) from error.__cause__
        return RESTResponse(response.http_response) if form == "raw" else _result(response, form)

    def close(self) -> None:
        """Close the connections; the next call opens new ones."""
        if self._transport is not None:
            self._transport.close()
            self._transport = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    async def __aenter__(self) -> AsyncApiClient:
        self._other = self._twin()._take_after(self)
        return self._other

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._other is not None:
            await self._other.close()


class AsyncApiClient(BaseApiClient):
    """An asynchronous client."""

    is_async = True
    _transport: AsyncTransport | None = None
    _other: SyncApiClient | None = None

    @abstractmethod
    def _twin(self) -> SyncApiClient:
        """Return a client of the other flavour."""

    async def execute(
        self, operation: Operation[Any], arguments: Mapping[str, Any], options: CallOptions, form: str, package: str
    ) -> Any:
        """Carry out an operation and return what `form` asks for: `value`, `info` or `raw`.

        Raises:
            ApiException: It failed.
        """
        call = self._call(operation, arguments, options, form, package)
        if self._transport is None:
            self._transport = AsyncTransport(self.configuration)
        try:
            response = await self._transport.execute(call)
        except APIError as error:
            raise api_exception(error) from error.__cause__
        return AsyncRESTResponse(response.http_response) if form == "raw" else _result(response, form)

    async def close(self) -> None:
        """Close the connections; the next call opens new ones."""
        if self._transport is not None:
            await self._transport.close()
            self._transport = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    def __enter__(self) -> SyncApiClient:
        self._other = self._twin()._take_after(self)
        return self._other

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._other is not None:
            self._other.close()


def _result(response: APIResponse[Any], form: str) -> Any:
    value = response.parse()
    if form == "value":
        return value
    answer = response.http_response
    return ApiResponse(answer.status_code, value, answer.content, answer.headers)
