"""A fake of Streams for tests: real clients, answered in this process."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

from . import types
from ._client import AsyncStreamsConfigured, StreamsConfigured
from ._fake import Answers, BaseFake, made_async, made_sync
from ._fake_calls import RecordedCall, UnexpectedCallError
from ._fake_streams import EitherAnswers, StreamAnswers

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from ._streaming import AsyncStream, Stream

__all__ = ["Answers", "EitherAnswers", "FakeStreamsConfigured", "RecordedCall", "StreamAnswers", "UnexpectedCallError"]

_T = TypeVar("_T")


class FakeStreamsConfigured(BaseFake):
    """A fake of Streams for tests.

    fake = FakeStreamsConfigured()
    client = fake.client()
    """

    _credentials = ()
    _kinds = {"stream": StreamAnswers}

    client = made_sync(StreamsConfigured)
    """Make a client that the fake answers: `StreamsConfigured`, with its arguments."""

    async_client = made_async(AsyncStreamsConfigured)
    """Make an asynchronous client: `AsyncStreamsConfigured`, with its arguments."""

    @overload
    def on(self, method: str) -> Answers[Any]: ...
    @overload
    def on(
        self,
        method: Callable[..., Stream[types.CompletionChunk]]
        | Callable[..., Coroutine[Any, Any, AsyncStream[types.CompletionChunk]]],
    ) -> EitherAnswers[types.Completion, types.CompletionChunk]: ...
    @overload
    def on(
        self, method: Callable[..., Stream[types.Line]] | Callable[..., Coroutine[Any, Any, AsyncStream[types.Line]]]
    ) -> EitherAnswers[types.LogReadResponse, types.Line]: ...
    @overload
    def on(
        self, method: Callable[..., Stream[_T]] | Callable[..., Coroutine[Any, Any, AsyncStream[_T]]]
    ) -> StreamAnswers[_T]: ...
    @overload
    def on(self, method: Callable[..., Coroutine[Any, Any, _T]]) -> Answers[_T]: ...
    @overload
    def on(self, method: Callable[..., _T]) -> Answers[_T]: ...
    def on(self, method: Any) -> Any:
        """Say what a call is answered with, or ask which were made: a method of a client, or `"GET /path"`.

        Raises:
            TypeError: It is no call of this package.
        """
        return self._on(method)
