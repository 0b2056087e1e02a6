"""A fake of Store for tests: real clients, answered in this process."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

from ._client import AsyncExtensionsAutorest, ExtensionsAutorest
from ._fake import Answers, BaseFake, made_async, made_sync
from ._fake_calls import RecordedCall, UnexpectedCallError
from ._fake_pages import PageAnswers

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from ._pages import AsyncPaginator, BaseSyncPage

__all__ = ["Answers", "FakeExtensionsAutorest", "PageAnswers", "RecordedCall", "UnexpectedCallError"]

_T = TypeVar("_T")


class FakeExtensionsAutorest(BaseFake):
    """A fake of Store for tests.

    fake = FakeExtensionsAutorest()
    client = fake.client()
    """

    _credentials = ()
    _kinds = {"pages": PageAnswers}

    client = made_sync(ExtensionsAutorest)
    """Make a client that the fake answers: `ExtensionsAutorest`, with its arguments."""

    async_client = made_async(AsyncExtensionsAutorest)
    """Make an asynchronous client: `AsyncExtensionsAutorest`, with its arguments."""

    @overload
    def on(self, method: str) -> Answers[Any]: ...
    @overload
    def on(
        self, method: Callable[..., AsyncPaginator[_T, Any]] | Callable[..., BaseSyncPage[_T, Any]]
    ) -> PageAnswers[_T]: ...
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
