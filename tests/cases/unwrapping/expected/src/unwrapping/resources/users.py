"""The calls of `client.users`."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import Unpack

from .. import types
from .._decode import TypeForm
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._paged import AsyncPagination, Pagination, async_pages, sync_pages
from .._pagination import Cursor
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class UsersResource(Resource):
    """The calls of `client.users`."""

    with_raw_response = in_mode("raw", lambda: UsersRawResponses)
    with_streaming_response = in_mode("streamed", lambda: UsersStreamingResponses)

    @cached_property
    def with_pagination(self) -> UsersPagination:
        """The calls that answer with a page, for all pages."""
        return UsersPagination(self._client)

    def list(self, **options: Unpack[RequestOptions]) -> builtins.list[types.UserListResponseItem]:
        """Send `GET /users`."""
        return self._request(
            "GET /users", (), list[types.UserListResponseItem], options, unwraps=(types.UserListEnvelope, "data")
        )

    def invite(self, **options: Unpack[RequestOptions]) -> types.UserInviteResponse:
        """The answer has more in it than the result, so it stays whole."""
        return self._request("POST /users", (), types.UserInviteResponse, options)

    def page(self, *, cursor: str | Omit = omit, **options: Unpack[RequestOptions]) -> types.UserPageResponse:
        """Send `GET /users/page`."""
        return self._request("GET /users/page", (), types.UserPageResponse, options, query={"cursor": cursor})

    def get(self, id: str, **options: Unpack[RequestOptions]) -> types.User:
        """Send `GET /users/{id}`."""
        return self._request("GET /users/{id}", (id,), types.User, options, unwraps=(types.UserGetEnvelope, "result"))

    def update(self, id: str, **options: Unpack[RequestOptions]) -> types.UserUpdateResponse | None:
        """Send `PUT /users/{id}`."""
        return self._request(
            "PUT /users/{id}",
            (id,),
            TypeForm[types.UserUpdateResponse | None],
            options,
            unwraps=(types.UserUpdateEnvelope, "result"),
        )

    def delete(self, id: str, **options: Unpack[RequestOptions]) -> str | None:
        """Send `DELETE /users/{id}`."""
        return self._request(
            "DELETE /users/{id}", (id,), TypeForm[str | None], options, unwraps=(types.Deleted, "result")
        )


class AsyncUsersResource(AsyncResource):
    """The calls of `client.users`, awaited. `UsersResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncUsersRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncUsersStreamingResponses)

    @cached_property
    def with_pagination(self) -> AsyncUsersPagination:
        """The calls that answer with a page, for all pages."""
        return AsyncUsersPagination(self._client)

    list = awaited(UsersResource.list)
    """Send `GET /users`."""

    invite = awaited(UsersResource.invite)
    """The answer has more in it than the result, so it stays whole."""

    page = awaited(UsersResource.page)
    """Send `GET /users/page`."""

    get = awaited(UsersResource.get)
    """Send `GET /users/{id}`."""

    update = awaited(UsersResource.update)
    """Send `PUT /users/{id}`."""

    delete = awaited(UsersResource.delete)
    """Send `DELETE /users/{id}`."""


class UsersRawResponses:
    """The calls of `UsersResource`, each returning an `APIResponse`."""

    def __init__(self, calls: UsersResource) -> None:
        self.list = raw(calls.list)
        self.invite = raw(calls.invite)
        self.page = raw(calls.page)
        self.get = raw(calls.get)
        self.update = raw(calls.update)
        self.delete = raw(calls.delete)


class AsyncUsersRawResponses:
    """The calls of `AsyncUsersResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncUsersResource) -> None:
        self.list = async_raw(calls.list)
        self.invite = async_raw(calls.invite)
        self.page = async_raw(calls.page)
        self.get = async_raw(calls.get)
        self.update = async_raw(calls.update)
        self.delete = async_raw(calls.delete)


class UsersStreamingResponses:
    def __init__(self, calls: UsersResource) -> None:
        self.list = streamed(calls.list)
        self.invite = streamed(calls.invite)
        self.page = streamed(calls.page)
        self.get = streamed(calls.get)
        self.update = streamed(calls.update)
        self.delete = streamed(calls.delete)


class AsyncUsersStreamingResponses:
    def __init__(self, calls: AsyncUsersResource) -> None:
        self.list = async_streamed(calls.list)
        self.invite = async_streamed(calls.invite)
        self.page = async_streamed(calls.page)
        self.get = async_streamed(calls.get)
        self.update = async_streamed(calls.update)
        self.delete = async_streamed(calls.delete)


class UsersPagination(Pagination):
    """The calls of `UsersResource` that answer with a page: each returns a `SyncPage`."""

    page = sync_pages(UsersResource.page, Cursor("cursor", "next_cursor"), lambda page: page.result)


class AsyncUsersPagination(AsyncPagination):
    """The calls of `AsyncUsersResource` that answer with a page: `async for` goes through all items."""

    page = async_pages(UsersPagination.page)
