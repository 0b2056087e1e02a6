"""A fake of Plants for tests: real clients, answered in this process."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

from . import types
from ._client import AsyncExtensionsFern, ExtensionsFern
from ._fake import Answers, BaseFake, made_async, made_sync
from ._fake_calls import RecordedCall, UnexpectedCallError
from ._fake_pages import PageAnswers
from ._fake_streams import EitherAnswers, StreamAnswers

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from ._pages import AsyncPaginator, BaseSyncPage
    from ._streaming import AsyncStream, Stream

__all__ = [
    "Answers",
    "EitherAnswers",
    "FakeExtensionsFern",
    "PageAnswers",
    "RecordedCall",
    "StreamAnswers",
    "UnexpectedCallError",
]

_T = TypeVar("_T")


class FakeExtensionsFern(BaseFake):
    """A fake of Plants for tests.

    fake = FakeExtensionsFern()
    client = fake.client()
    """

    _credentials = ()
    _base_url = "https://fake.invalid"
    _kinds = {"pages": PageAnswers, "stream": StreamAnswers}

    client = made_sync(ExtensionsFern)
    """Make a client that the fake answers: `ExtensionsFern`, with its arguments."""

    async_client = made_async(AsyncExtensionsFern)
    """Make an asynchronous client: `AsyncExtensionsFern`, with its arguments."""

    @overload
    def on(self, method: str) -> Answers[Any]: ...
    @overload
    def on(
        self, method: Callable[..., AsyncPaginator[_T, Any]] | Callable[..., BaseSyncPage[_T, Any]]
    ) -> PageAnswers[_T]: ...
    @overload
    def on(
        self, method: Callable[..., Stream[types.Piece]] | Callable[..., Coroutine[Any, Any, AsyncStream[types.Piece]]]
    ) -> EitherAnswers[types.Reply, types.Piece]: ...
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
