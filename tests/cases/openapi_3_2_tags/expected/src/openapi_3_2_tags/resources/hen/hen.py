"""The calls of `client.hen`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._modes import in_mode
from ..._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .egg import AsyncEggResource, EggResource


class HenResource(Resource):
    """The calls of `client.hen`."""

    with_raw_response = in_mode("raw", lambda: HenRawResponses)

    @cached_property
    def egg(self) -> EggResource:
        """The calls of `client.hen.egg`."""
        from .egg import EggResource

        return EggResource(self._client, self._mode)


class AsyncHenResource(AsyncResource):
    """The calls of `client.hen`, awaited. `HenResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncHenRawResponses)

    @cached_property
    def egg(self) -> AsyncEggResource:
        """The calls of `client.hen.egg`."""
        from .egg import AsyncEggResource

        return AsyncEggResource(self._client, self._mode)


class HenRawResponses:
    """The calls of `HenResource`, each returning an `APIResponse`."""

    def __init__(self, calls: HenResource) -> None:
        self.egg = calls.egg.with_raw_response


class AsyncHenRawResponses:
    """The calls of `AsyncHenResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncHenResource) -> None:
        self.egg = calls.egg.with_raw_response
