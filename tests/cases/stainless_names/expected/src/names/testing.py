"""A fake of Names for tests: real clients, answered in this process."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

from ._client import AsyncNames, Names
from ._fake import Answers, BaseFake, made_async, made_sync
from ._fake_calls import RecordedCall, UnexpectedCallError
from ._fake_pages import PageAnswers
from ._fake_streams import StreamAnswers

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from ._pages import AsyncPaginator, BaseSyncPage
    from ._streaming import AsyncStream, Stream

__all__ = ["Answers", "FakeNames", "PageAnswers", "RecordedCall", "StreamAnswers", "UnexpectedCallError"]

_T = TypeVar("_T")


class FakeNames(BaseFake):
    """A fake of Names for tests.

    fake = FakeNames()
    client = fake.client()
    """

    _credentials = ()
    _kinds = {"pages": PageAnswers, "stream": StreamAnswers}

    client = made_sync(Names)
    """Make a client that the fake answers: `Names`, with its arguments."""

    async_client = made_async(AsyncNames)
    """Make an asynchronous client: `AsyncNames`, with its arguments."""

    @overload
    def on(self, method: str) -> Answers[Any]: ...
    @overload
    def on(
        self, method: Callable[..., AsyncPaginator[_T, Any]] | Callable[..., BaseSyncPage[_T, Any]]
    ) -> PageAnswers[_T]: ...
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
