"""The calls of `client.users`."""

from __future__ import annotations

from typing import Unpack

from .. import types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class UsersResource(Resource):
    """The calls of `client.users`."""

    with_raw_response = in_mode("raw", lambda: UsersRawResponses)
    with_streaming_response = in_mode("streamed", lambda: UsersStreamingResponses)

    def get_user(self, id: str, **options: Unpack[RequestOptions]) -> types.User:
        """Send `GET /users/{id}`."""
        return self._request("GET /users/{id}", (id,), types.User, options)


class AsyncUsersResource(AsyncResource):
    """The calls of `client.users`, awaited. `UsersResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncUsersRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncUsersStreamingResponses)

    get_user = awaited(UsersResource.get_user)
    """Send `GET /users/{id}`."""


class UsersRawResponses:
    """The calls of `UsersResource`, each returning an `APIResponse`."""

    def __init__(self, calls: UsersResource) -> None:
        self.get_user = raw(calls.get_user)


class AsyncUsersRawResponses:
    """The calls of `AsyncUsersResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncUsersResource) -> None:
        self.get_user = async_raw(calls.get_user)


class UsersStreamingResponses:
    def __init__(self, calls: UsersResource) -> None:
        self.get_user = streamed(calls.get_user)


class AsyncUsersStreamingResponses:
    def __init__(self, calls: AsyncUsersResource) -> None:
        self.get_user = async_streamed(calls.get_user)
