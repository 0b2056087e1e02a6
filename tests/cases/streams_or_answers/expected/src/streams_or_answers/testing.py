"""A fake of Studio for tests: real clients, answered in this process."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

from . import types
from ._client import AsyncStreamsOrAnswers, StreamsOrAnswers
from ._fake import Answers, BaseFake, made_async, made_sync
from ._fake_calls import RecordedCall, UnexpectedCallError
from ._fake_streams import EitherAnswers, StreamAnswers

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from ._streaming import AsyncStream, Stream

__all__ = ["Answers", "EitherAnswers", "FakeStreamsOrAnswers", "RecordedCall", "UnexpectedCallError"]

_T = TypeVar("_T")


class FakeStreamsOrAnswers(BaseFake):
    """A fake of Studio for tests.

    fake = FakeStreamsOrAnswers()
    client = fake.client()
    """

    _credentials = ()
    _kinds = {"stream": StreamAnswers}

    client = made_sync(StreamsOrAnswers)
    """Make a client that the fake answers: `StreamsOrAnswers`, with its arguments."""

    async_client = made_async(AsyncStreamsOrAnswers)
    """Make an asynchronous client: `AsyncStreamsOrAnswers`, with its arguments."""

    @overload
    def on(self, method: str) -> Answers[Any]: ...
    @overload
    def on(
        self, method: Callable[..., Stream[_T]] | Callable[..., Coroutine[Any, Any, AsyncStream[_T]]]
    ) -> EitherAnswers[types.Image | types.Song, _T]: ...
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
