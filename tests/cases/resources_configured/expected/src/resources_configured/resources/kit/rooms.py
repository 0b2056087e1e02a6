"""Places where people meet."""

from __future__ import annotations

from typing import Unpack

from ... import types
from ..._decode import TypeForm
from ..._modes import async_streamed, in_mode, streamed
from ..._options import RequestOptions
from ..._resource import AsyncResource, Resource, async_raw, awaited, raw


class RoomsResource(Resource):
    """The calls of `client.kit.rooms`.

    Places where people meet.
    """

    with_raw_response = in_mode("raw", lambda: RoomsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: RoomsStreamingResponses)

    def list(self, *, account_id: str, **options: Unpack[RequestOptions]) -> types.kit.RoomListResponse:
        """Send `GET /accounts/{account_id}/rooms`."""
        return self._request(
            "GET /accounts/{account_id}/rooms", (account_id,), TypeForm[types.kit.RoomListResponse], options
        )

    def create(
        self, account_id: str, *, owner: types.kit.room_create_params.Owner, **options: Unpack[RequestOptions]
    ) -> types.Room:
        """Send `POST /accounts/{account_id}/rooms`."""
        return self._request(
            "POST /accounts/{account_id}/rooms", (account_id,), types.Room, options, body={"owner": owner}
        )

    def open_door(self, account_id: str, room_id: str, **options: Unpack[RequestOptions]) -> types.Room:
        """Send `GET /accounts/{account_id}/rooms/{room-id}`."""
        return self._request("GET /accounts/{account_id}/rooms/{room_id}", (account_id, room_id), types.Room, options)


class AsyncRoomsResource(AsyncResource):
    """The calls of `client.kit.rooms`, awaited. `RoomsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncRoomsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncRoomsStreamingResponses)

    list = awaited(RoomsResource.list)
    """Send `GET /accounts/{account_id}/rooms`."""

    create = awaited(RoomsResource.create)
    """Send `POST /accounts/{account_id}/rooms`."""

    open_door = awaited(RoomsResource.open_door)
    """Send `GET /accounts/{account_id}/rooms/{room-id}`."""


class RoomsRawResponses:
    """The calls of `RoomsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: RoomsResource) -> None:
        self.list = raw(calls.list)
        self.create = raw(calls.create)
        self.open_door = raw(calls.open_door)


class AsyncRoomsRawResponses:
    """The calls of `AsyncRoomsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncRoomsResource) -> None:
        self.list = async_raw(calls.list)
        self.create = async_raw(calls.create)
        self.open_door = async_raw(calls.open_door)


class RoomsStreamingResponses:
    def __init__(self, calls: RoomsResource) -> None:
        self.list = streamed(calls.list)
        self.create = streamed(calls.create)
        self.open_door = streamed(calls.open_door)


class AsyncRoomsStreamingResponses:
    def __init__(self, calls: AsyncRoomsResource) -> None:
        self.list = async_streamed(calls.list)
        self.create = async_streamed(calls.create)
        self.open_door = async_streamed(calls.open_door)
