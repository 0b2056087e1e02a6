"""The calls of `client.chat`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from .. import types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, raw
from .._sentinels import Omit, omit
from .._streaming import Stream, awaiting

if TYPE_CHECKING:
    from .._streaming import AsyncStream


class ChatResource(Resource):
    """The calls of `client.chat`."""

    with_raw_response = in_mode("raw", lambda: ChatRawResponses)
    with_streaming_response = in_mode("streamed", lambda: ChatStreamingResponses)

    @overload
    def create(
        self, *, question: str, model: str | Omit = omit, stream: Literal[False] | None | Omit = omit,
        temperature: float | Omit = omit, **options: Unpack[RequestOptions],
    ) -> types.Answer: ...  # fmt: skip
    @overload
    def create(
        self, *, question: str, model: str | Omit = omit, stream: Literal[True], temperature: float | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Stream[types.Piece]: ...  # fmt: skip
    @overload
    def create(
        self, *, question: str, model: str | Omit = omit, stream: bool, temperature: float | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Answer | Stream[types.Piece]: ...  # fmt: skip
    def create(
        self,
        *,
        question: str,
        model: str | Omit = omit,
        stream: bool | None | Omit = omit,
        temperature: float | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """Answer a question.

        Args:
            question: What to answer.
            stream: Whether to send the answer in pieces.
        """
        return self._request(
            "POST /chat",
            (),
            Stream[types.Piece] if stream is True else types.Answer,
            options,
            body={"question": question, "model": model, "stream": stream, "temperature": temperature},
            accept="text/event-stream" if stream is True else "application/json",
        )


class AsyncChatResource(AsyncResource):
    """The calls of `client.chat`, awaited. `ChatResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncChatRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncChatStreamingResponses)

    @overload
    async def create(
        self, *, question: str, model: str | Omit = omit, stream: Literal[False] | None | Omit = omit,
        temperature: float | Omit = omit, **options: Unpack[RequestOptions],
    ) -> types.Answer: ...  # fmt: skip
    @overload
    async def create(
        self, *, question: str, model: str | Omit = omit, stream: Literal[True], temperature: float | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[types.Piece]: ...  # fmt: skip
    @overload
    async def create(
        self, *, question: str, model: str | Omit = omit, stream: bool, temperature: float | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Answer | AsyncStream[types.Piece]: ...  # fmt: skip
    @awaiting(ChatResource.create)
    async def create(self, *args: Any, **kwargs: Any) -> Any:
        """Answer a question."""


class ChatRawResponses:
    """The calls of `ChatResource`, each returning an `APIResponse`."""

    def __init__(self, calls: ChatResource) -> None:
        self.create = raw(calls.create)


class AsyncChatRawResponses:
    """The calls of `AsyncChatResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncChatResource) -> None:
        self.create = async_raw(calls.create)


class ChatStreamingResponses:
    def __init__(self, calls: ChatResource) -> None:
        self.create = streamed(calls.create)


class AsyncChatStreamingResponses:
    def __init__(self, calls: AsyncChatResource) -> None:
        self.create = async_streamed(calls.create)
