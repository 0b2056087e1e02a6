"""A fake of Swagger security for tests: real clients, answered in this process."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

from ._client import AsyncSwagger20Security, Swagger20Security
from ._fake import Answers, BaseFake, made_async, made_sync
from ._fake_calls import RecordedCall, UnexpectedCallError

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

__all__ = ["Answers", "FakeSwagger20Security", "RecordedCall", "UnexpectedCallError"]

_T = TypeVar("_T")


class FakeSwagger20Security(BaseFake):
    """A fake of Swagger security for tests.

    fake = FakeSwagger20Security()
    client = fake.client()
    """

    _credentials = (
        "code_access_token",
        "key",
        "username",
        "password",
        "client_id",
        "client_secret",
        "bearer_token",
        "token",
        "words_access_token",
    )

    client = made_sync(Swagger20Security)
    """Make a client that the fake answers: `Swagger20Security`, with its arguments."""

    async_client = made_async(AsyncSwagger20Security)
    """Make an asynchronous client: `AsyncSwagger20Security`, with its arguments."""

    @overload
    def on(self, method: str) -> Answers[Any]: ...
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
