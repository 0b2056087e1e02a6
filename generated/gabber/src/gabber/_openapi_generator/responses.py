"""What calls return beside the value: the answer around it, or the answer as it came."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx2

T = TypeVar("T")


@dataclass(frozen=True)
class ApiResponse(Generic[T]):
    """An answer as a whole: what `..._with_http_info` returns."""

    status_code: int
    data: T
    """The value, as the method without `_with_http_info` returns it."""
    raw_data: bytes
    """The body as it came."""
    headers: Mapping[str, str] | None = None


class _Response:
    """An answer as it came. It is read already; a status of an error raises nothing."""

    def __init__(self, http_response: httpx2.Response) -> None:
        self.http_response = http_response

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status} {self.reason}>"

    @property
    def status(self) -> int:
        """The status."""
        return self.http_response.status_code

    @property
    def reason(self) -> str:
        """The phrase that came with the status, or its usual one."""
        return self.http_response.reason_phrase

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers; letter case in their names means nothing."""
        return self.http_response.headers

    @property
    def data(self) -> bytes:
        """The body."""
        return self.http_response.content

    def getheaders(self) -> Mapping[str, str]:
        """Return the headers."""
        return self.headers

    def getheader(self, name: str, default: str | None = None) -> str | None:
        """Return a header, or `default` if the answer has none of that name."""
        return self.headers.get(name, default)

    def close(self) -> None:
        """Do nothing: the body is read, and the connection free again."""

    release = close


class RESTResponse(_Response):
    """An answer as it came: what `..._without_preload_content` returns."""

    def read(self) -> bytes:
        """Return the body."""
        return self.data

    def json(self) -> Any:
        """Return the value of a body in JSON.

        Raises:
            ValueError: The body is no JSON.
        """
        return self.http_response.json()

    release_conn = _Response.close


class AsyncRESTResponse(_Response):
    """An answer as it came: what `..._without_preload_content` returns when it is awaited."""

    async def read(self) -> bytes:
        """Return the body."""
        return self.data

    async def text(self) -> str:
        """Return the body as text."""
        return self.http_response.text

    async def json(self) -> Any:
        """Return the value of a body in JSON.

        Raises:
            ValueError: The body is no JSON.
        """
        return self.http_response.json()
