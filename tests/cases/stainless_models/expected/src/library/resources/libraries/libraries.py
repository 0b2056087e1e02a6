"""The calls of `client.libraries`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._modes import in_mode
from ..._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .books import AsyncBooksResource, BooksResource
    from .v1 import AsyncV1Resource, V1Resource


class LibrariesResource(Resource):
    """The calls of `client.libraries`."""

    with_raw_response = in_mode("raw", lambda: LibrariesRawResponses)

    @cached_property
    def books(self) -> BooksResource:
        """The calls of `client.libraries.books`."""
        from .books import BooksResource

        return BooksResource(self._client, self._mode)

    @cached_property
    def v1(self) -> V1Resource:
        """The calls of `client.libraries.v1`."""
        from .v1 import V1Resource

        return V1Resource(self._client, self._mode)


class AsyncLibrariesResource(AsyncResource):
    """The calls of `client.libraries`, awaited. `LibrariesResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncLibrariesRawResponses)

    @cached_property
    def books(self) -> AsyncBooksResource:
        """The calls of `client.libraries.books`."""
        from .books import AsyncBooksResource

        return AsyncBooksResource(self._client, self._mode)

    @cached_property
    def v1(self) -> AsyncV1Resource:
        """The calls of `client.libraries.v1`."""
        from .v1 import AsyncV1Resource

        return AsyncV1Resource(self._client, self._mode)


class LibrariesRawResponses:
    """The calls of `LibrariesResource`, each returning an `APIResponse`."""

    def __init__(self, calls: LibrariesResource) -> None:
        self.books = calls.books.with_raw_response
        self.v1 = calls.v1.with_raw_response


class AsyncLibrariesRawResponses:
    """The calls of `AsyncLibrariesResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncLibrariesResource) -> None:
        self.books = calls.books.with_raw_response
        self.v1 = calls.v1.with_raw_response
