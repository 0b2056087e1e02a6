"""The calls of `client.libraries.books`."""

from __future__ import annotations

from typing import Unpack

from ... import types
from ..._decode import TypeForm
from ..._modes import async_streamed, in_mode, streamed
from ..._options import RequestOptions
from ..._resource import AsyncResource, Resource, async_raw, awaited, error_bodies, raw
from ..._sentinels import Omit, omit


class BooksResource(Resource):
    """The calls of `client.libraries.books`."""

    with_raw_response = in_mode("raw", lambda: BooksRawResponses)
    with_streaming_response = in_mode("streamed", lambda: BooksStreamingResponses)

    def list(self, **options: Unpack[RequestOptions]) -> types.libraries.BookListResponse:
        """Send `GET /books`."""
        return self._request("GET /books", (), TypeForm[types.libraries.BookListResponse], options)

    def create(
        self,
        *,
        author: types.shared.Person | types.shared_params.Person,
        extra: object | Omit = omit,
        place: types.libraries.book_create_params.Place | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.libraries.Book:
        """Send `POST /books`."""
        return self._request(
            "POST /books",
            (),
            types.libraries.Book,
            options,
            body={"author": author, "extra": extra, "place": place},
            errors=error_bodies({"422": types.Problem}),
        )

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> types.libraries.BookRetrieveResponse:
        """Send `GET /books/{id}`."""
        return self._request("GET /books/{id}", (id,), types.libraries.BookRetrieveResponse, options)

    def copy(
        self,
        *,
        author: types.shared.Person | types.shared_params.Person,
        extra: object | Omit = omit,
        place: types.libraries.book_copy_params.Place | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.libraries.Book:
        """Send `POST /books`."""
        return self._request(
            "POST /books",
            (),
            types.libraries.Book,
            options,
            body={"author": author, "extra": extra, "place": place},
            errors=error_bodies({"422": types.Problem}),
        )


class AsyncBooksResource(AsyncResource):
    """The calls of `client.libraries.books`, awaited. `BooksResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncBooksRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncBooksStreamingResponses)

    list = awaited(BooksResource.list)
    """Send `GET /books`."""

    create = awaited(BooksResource.create)
    """Send `POST /books`."""

    retrieve = awaited(BooksResource.retrieve)
    """Send `GET /books/{id}`."""

    copy = awaited(BooksResource.copy)
    """Send `POST /books`."""


class BooksRawResponses:
    """The calls of `BooksResource`, each returning an `APIResponse`."""

    def __init__(self, calls: BooksResource) -> None:
        self.list = raw(calls.list)
        self.create = raw(calls.create)
        self.retrieve = raw(calls.retrieve)
        self.copy = raw(calls.copy)


class AsyncBooksRawResponses:
    """The calls of `AsyncBooksResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncBooksResource) -> None:
        self.list = async_raw(calls.list)
        self.create = async_raw(calls.create)
        self.retrieve = async_raw(calls.retrieve)
        self.copy = async_raw(calls.copy)


class BooksStreamingResponses:
    def __init__(self, calls: BooksResource) -> None:
        self.list = streamed(calls.list)
        self.create = streamed(calls.create)
        self.retrieve = streamed(calls.retrieve)
        self.copy = streamed(calls.copy)


class AsyncBooksStreamingResponses:
    def __init__(self, calls: AsyncBooksResource) -> None:
        self.list = async_streamed(calls.list)
        self.create = async_streamed(calls.create)
        self.retrieve = async_streamed(calls.retrieve)
        self.copy = async_streamed(calls.copy)
