"""The calls of `client.menu`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._modes import in_mode
from ..._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .drinks import AsyncDrinksResource, DrinksResource


class MenuResource(Resource):
    """The calls of `client.menu`."""

    with_raw_response = in_mode("raw", lambda: MenuRawResponses)

    @cached_property
    def drinks(self) -> DrinksResource:
        """The calls of `client.menu.drinks`."""
        from .drinks import DrinksResource

        return DrinksResource(self._client, self._mode)


class AsyncMenuResource(AsyncResource):
    """The calls of `client.menu`, awaited. `MenuResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncMenuRawResponses)

    @cached_property
    def drinks(self) -> AsyncDrinksResource:
        """The calls of `client.menu.drinks`."""
        from .drinks import AsyncDrinksResource

        return AsyncDrinksResource(self._client, self._mode)


class MenuRawResponses:
    """The calls of `MenuResource`, each returning an `APIResponse`."""

    def __init__(self, calls: MenuResource) -> None:
        self.drinks = calls.drinks.with_raw_response


class AsyncMenuRawResponses:
    """The calls of `AsyncMenuResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncMenuResource) -> None:
        self.drinks = calls.drinks.with_raw_response
