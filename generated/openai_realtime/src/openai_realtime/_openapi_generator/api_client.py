"""The clients of this surface: a configuration, and the headers that every call sends."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Any, ClassVar, Self

from .._decode import adapter
from .._errors import APIError
from .._narrow import untyped
from .configuration import BaseConfiguration, WithDefault
from .exceptions import ApiTypeError
from .requests import configured_call
from .responses import ApiResponse, AsyncRESTResponse, RESTResponse
from .transport import AsyncTransport, SyncTransport, api_exception

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._response import APIResponse
    from .operations import CallOptions, Operation

_PACKAGE = __name__.partition(".")[0]


class BaseApiClient(WithDefault):
    """What both flavours share."""

    is_async: ClassVar[bool]
    _transport: Any = None
    _other: Any = None

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
        if not isinstance(untyped(configuration), BaseConfiguration | None):
            message = f"`configuration` has to be a Configuration; this is {configuration!r}"
            raise ApiTypeError(message)
        self.configuration = self._default_configuration() if configuration is None else configuration
        self.default_headers: dict[str, Any] = {} if header_name is None else {header_name: header_value}
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

    def sanitize_for_serialization(self, obj: Any) -> Any:
        """Return a value as JSON has it."""
        return adapter(Any).dump_python(obj, mode="json", by_alias=True, exclude_unset=True, warnings=False)

    async def carry_out(
        self, operation: Operation[Any], arguments: Mapping[str, Any], options: CallOptions, form: str, package: str
    ) -> Any:
        """Carry out an operation and return what `form` asks for: `value`, `info` or `raw`.

        That of a synchronous client never waits, and is `run`.

        Raises:
            ApiException: It failed.
        """
        headers = {name: str(value) for name, value in self.default_headers.items()}
        if self.cookie:
            headers["Cookie"] = self.cookie
        is_whole = form == "raw"
        call = configured_call(operation, arguments, options, self.configuration, headers, package, is_whole=is_whole)
        if self._transport is None:
            self._transport = (AsyncTransport if self.is_async else SyncTransport)(self.configuration)
        try:
            response: APIResponse[Any] = await self._transport._execute(call)
        except APIError as error:
            raise api_exception(error) from error.__cause__
        answer = response.http_response
        if is_whole:
            return AsyncRESTResponse(answer) if self.is_async else RESTResponse(answer)
        value = response.parse()
        return value if form == "value" else ApiResponse(answer.status_code, value, answer.content, answer.headers)

    @abstractmethod
    def _twin(self) -> Any:
        """Return a client of the other flavour."""

    def _beside(self) -> Any:
        """Return a client of the other flavour that goes by what this one has, also when that changes."""
        other = self._other = self._twin()
        other.configuration, other.default_headers, other.cookie = self.configuration, self.default_headers, self.cookie
        return other


class SyncApiClient(BaseApiClient):
    """A synchronous client."""

    is_async = False

    def close(self) -> None:
        """Close the connections; the next call opens new ones."""
        if self._transport is not None:
            self._transport.close()
            self._transport = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    async def __aenter__(self) -> AsyncApiClient:
        other: AsyncApiClient = self._beside()
        return other

    async def __aexit__(self, *_: object) -> None:
        await self._other.close()


class AsyncApiClient(BaseApiClient):
    """An asynchronous client."""

    is_async = True

    async def close(self) -> None:
        """Close the connections; the next call opens new ones."""
        if self._transport is not None:
            await self._transport.close()
            self._transport = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    def __enter__(self) -> SyncApiClient:
        other: SyncApiClient = self._beside()
        return other

    def __exit__(self, *_: object) -> None:
        self._other.close()
