"""A fake of Models named formats for tests: real clients, answered in this process."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

from ._client import AsyncModelsNamedFormats, ModelsNamedFormats
from ._fake import Answers, BaseFake, made_async, made_sync
from ._fake_calls import RecordedCall, UnexpectedCallError

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

__all__ = ["Answers", "FakeModelsNamedFormats", "RecordedCall", "UnexpectedCallError"]

_T = TypeVar("_T")


class FakeModelsNamedFormats(BaseFake):
    """A fake of Models named formats for tests.

    fake = FakeModelsNamedFormats()
    client = fake.client()
    """

    _credentials = ()
    _base_url = "https://fake.invalid"

    client = made_sync(ModelsNamedFormats)
    """Make a client that the fake answers: `ModelsNamedFormats`, with its arguments."""

    async_client = made_async(AsyncModelsNamedFormats)
    """Make an asynchronous client: `AsyncModelsNamedFormats`, with its arguments."""

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
