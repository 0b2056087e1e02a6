"""A fake of Security kinds for tests: real clients, answered in this process."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

from ._client import AsyncSecurityKinds, SecurityKinds
from ._fake import Answers, BaseFake, made_async, made_sync
from ._fake_calls import RecordedCall, UnexpectedCallError

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

__all__ = ["Answers", "FakeSecurityKinds", "RecordedCall", "UnexpectedCallError"]

_T = TypeVar("_T")


class FakeSecurityKinds(BaseFake):
    """A fake of Security kinds for tests.

    fake = FakeSecurityKinds()
    client = fake.client()
    """

    _credentials = (
        "username",
        "password",
        "identity_client_id",
        "identity_client_secret",
        "machine_client_id",
        "machine_client_secret",
        "person_access_token",
        "robot_client_id",
        "robot_client_secret",
    )

    client = made_sync(SecurityKinds)
    """Make a client that the fake answers: `SecurityKinds`, with its arguments."""

    async_client = made_async(AsyncSecurityKinds)
    """Make an asynchronous client: `AsyncSecurityKinds`, with its arguments."""

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
