"""Answers whose body is not read yet: `with client.files.with_streaming_response.content(id) as answer`."""

from __future__ import annotations

import os
import time
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import httpx2
from pydantic_core import from_json

from ._errors import APIConnectionError, APITimeoutError, DeadlineExceededError
from ._response import Received, read_response, stream_type
from ._transport import run

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
    from typing import BinaryIO

    from ._request import Call
    from ._response import APIResponse

T = TypeVar("T")

_FILE_CHUNK = 256 * 1024


class _Streamed(Received, Generic[T]):
    """What both flavours share."""

    def __init__(
        self,
        client: Any,
        call: Call,
        answer: APIResponse[Any],
        made: Callable[[Any, Call, APIResponse[Any]], object] | None = None,
    ) -> None:
        self._client = client  # kept: a client that nobody holds closes its connections
        self._call = call
        self._made = made
        self.http_response = answer.http_response
        self.retries_taken = answer.retries_taken

    async def _parse(self) -> Any:
        call, response, client = self._call, self.http_response, self._client
        if (stream := stream_type(call.returns)) is not None:
            return await stream.opened(client, call, response)
        with reading(response):
            await client._transport.read(response)
        call = replace(call, streamed=False)
        answer = read_response(call, response, self.retries_taken, strict=client.strict)
        return answer.parse() if self._made is None else self._made(client, call, answer)


class StreamedResponse(_Streamed[T]):
    """An answer whose body is not read yet. It has to be closed: `with` does that."""

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the body in pieces, as they come or of one size.

        Raises:
            APIConnectionError: It broke off; an `APITimeoutError` if nothing came in time.
        """
        with reading(self.http_response):
            yield from self.http_response.iter_bytes(chunk_size)

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """Yield the body as pieces of text."""
        with reading(self.http_response):
            yield from self.http_response.iter_text(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """Yield the lines of the body, without their ends."""
        with reading(self.http_response):
            yield from self.http_response.iter_lines()

    def read(self) -> bytes:
        """Return the whole body."""
        with reading(self.http_response):
            return self.http_response.read()

    def text(self) -> str:
        """Return the whole body as text."""
        self.read()
        return self.http_response.text

    def json(self) -> Any:
        """Return what the body says as JSON.

        Raises:
            ValueError: It is not JSON.
        """
        return from_json(self.read())

    def parse(self) -> T:
        """Return the value that the method itself returns."""
        value: T = run(self._parse())
        return value

    def stream_to_file(self, path: str | os.PathLike[str]) -> None:
        """Write the body to a file, in little memory.

        The file gets its name when it is complete. What was there before stays until then.

        Raises:
            APIConnectionError: The body broke off; there is no file of it.
        """
        with complete_file(path) as file:
            for chunk in self.iter_bytes(_FILE_CHUNK):
                file.write(chunk)

    def close(self) -> None:
        """Close the connection, unless all was read, when others may use it."""
        self.http_response.close()


class AsyncStreamedResponse(_Streamed[T]):
    """An answer whose body is not read yet. It has to be closed: `async with` does that."""

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the body in pieces, as they come or of one size.

        Raises:
            APIConnectionError: It broke off; an `APITimeoutError` if nothing came in time.
        """
        with reading(self.http_response):
            async for chunk in self.http_response.aiter_bytes(chunk_size):
                yield chunk

    async def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """Yield the body as pieces of text."""
        with reading(self.http_response):
            async for chunk in self.http_response.aiter_text(chunk_size):
                yield chunk

    async def iter_lines(self) -> AsyncIterator[str]:
        """Yield the lines of the body, without their ends."""
        with reading(self.http_response):
            async for line in self.http_response.aiter_lines():
                yield line

    async def read(self) -> bytes:
        """Return the whole body."""
        with reading(self.http_response):
            return await self.http_response.aread()

    async def text(self) -> str:
        """Return the whole body as text."""
        await self.read()
        return self.http_response.text

    async def json(self) -> Any:
        """Return what the body says as JSON.

        Raises:
            ValueError: It is not JSON.
        """
        return from_json(await self.read())

    async def parse(self) -> T:
        """Return the value that the method itself returns."""
        value: T = await self._parse()
        return value

    async def stream_to_file(self, path: str | os.PathLike[str]) -> None:
        """Write the body to a file, in little memory.

        The file gets its name when it is complete. What was there before stays until then.

        Raises:
            APIConnectionError: The body broke off; there is no file of it.
        """
        from asyncio import to_thread  # a disk may be slow, and other tasks have to go on

        with complete_file(path) as file:
            async for chunk in self.iter_bytes(_FILE_CHUNK):
                await to_thread(file.write, chunk)

    async def close(self) -> None:
        """Close the connection, unless all was read, when others may use it."""
        await self.http_response.aclose()


class ResponseContext(Generic[T]):
    """A call that is made when its `with` block begins."""

    def __init__(self, make: Callable[[], StreamedResponse[T]]) -> None:
        self._make = make
        self._opened: StreamedResponse[T] | None = None

    def __enter__(self) -> StreamedResponse[T]:
        self._opened = self._make()
        return self._opened

    def __exit__(self, *_: object) -> None:
        if self._opened is not None:
            self._opened.close()

    def stream_to_file(self, path: str | os.PathLike[str]) -> None:
        """Make the call and write what it answers to a file, in little memory.

        client.files.with_streaming_response.content("id").stream_to_file("report.pdf")

        Raises:
            APIError: The call failed, or its answer broke off; there is no file of it.
        """
        with self as answer:
            answer.stream_to_file(path)


class AsyncResponseContext(Generic[T]):
    """A call that is made when its `async with` block begins."""

    def __init__(self, make: Callable[[], Awaitable[AsyncStreamedResponse[T]]]) -> None:
        self._make = make
        self._opened: AsyncStreamedResponse[T] | None = None

    async def __aenter__(self) -> AsyncStreamedResponse[T]:
        self._opened = await self._make()
        return self._opened

    async def __aexit__(self, *_: object) -> None:
        if self._opened is not None:
            await self._opened.close()

    async def stream_to_file(self, path: str | os.PathLike[str]) -> None:
        """Make the call and write what it answers to a file, in little memory.

        await client.files.with_streaming_response.content("id").stream_to_file("report.pdf")

        Raises:
            APIError: The call failed, or its answer broke off; there is no file of it.
        """
        async with self as answer:
            await answer.stream_to_file(path)


@contextmanager
def reading(response: httpx2.Response) -> Generator[None]:
    """Turn what goes wrong while a body is read into errors of ours.

    Raises:
        APIConnectionError: It broke off; an `APITimeoutError` if nothing came in time.
    """
    try:
        yield
    except httpx2.RequestError as error:
        raise broken(error, response) from error


def broken(error: httpx2.RequestError, response: httpx2.Response) -> APIConnectionError:
    """Return the error for a body that does not come to its end."""
    after = f"after {response.num_bytes_downloaded} bytes of the answer"
    ends, deadline = response.extensions.get("deadline", (None, None))
    if ends is not None and time.monotonic() >= ends:
        message = f"the deadline of {deadline:g} s was over {after}"
        return DeadlineExceededError(message, request=response.request)
    if isinstance(error, httpx2.TimeoutException):
        timeout: Any = response.request.extensions.get("timeout", {})
        seconds = timeout.get("read")
        waited = f"for {seconds:g} s" if isinstance(seconds, int | float) else "in time"
        return APITimeoutError(f"nothing came {waited} {after}", request=response.request)
    reason = str(error) or type(error).__name__
    return APIConnectionError(f"the connection broke {after}: {reason}", request=response.request)


@contextmanager
def complete_file(path: str | os.PathLike[str]) -> Generator[BinaryIO]:
    """Open a file that gets its name when all is written; if that fails, there is none.

    What is no plain file, such as a device, is written to directly.
    """
    from pathlib import Path
    from shutil import copymode
    from uuid import uuid4

    target = Path(os.path.realpath(path))
    if target.exists() and not target.is_file():
        with target.open("wb") as file:
            yield file
        return
    part = target.with_name(f".{target.name[:200]}.{uuid4().hex}.part")
    try:
        with part.open("xb") as file:
            yield file
        if target.exists():
            copymode(target, part)
        part.replace(target)
    finally:
        with suppress(OSError):  # there is none any more, unless something failed
            part.unlink()
