"""The calls of `client.rooms`."""

from __future__ import annotations

from typing import Unpack

from .. import types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, error_bodies, raw
from .._sentinels import Omit, omit
from .._websockets import WebSocketConnection, awaited_connection, handshake


class RoomsResource(Resource):
    """The calls of `client.rooms`."""

    with_raw_response = in_mode("raw", lambda: RoomsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: RoomsStreamingResponses)

    def connect(
        self,
        room_id: str,
        *,
        since: int | Omit = omit,
        sec_web_socket_protocol: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> WebSocketConnection[types.ClientEventParam, types.ServerEvent]:
        """Talk in a room.

        Upgrades to a WebSocket.
        """
        return self._request(
            "GET /rooms/{room_id}/messages",
            (room_id,),
            WebSocketConnection[types.ClientEventParam, types.ServerEvent],
            options,
            query={"since": since},
            headers=handshake({"Sec-WebSocket-Protocol": sec_web_socket_protocol}),
            errors=error_bodies({"404": types.Problem}),
        )


class AsyncRoomsResource(AsyncResource):
    """The calls of `client.rooms`, awaited. `RoomsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncRoomsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncRoomsStreamingResponses)

    connect = awaited_connection(RoomsResource.connect)
    """Talk in a room."""


class RoomsRawResponses:
    """The calls of `RoomsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: RoomsResource) -> None:
        self.connect = raw(calls.connect)


class AsyncRoomsRawResponses:
    """The calls of `AsyncRoomsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncRoomsResource) -> None:
        self.connect = async_raw(calls.connect)


class RoomsStreamingResponses:
    def __init__(self, calls: RoomsResource) -> None:
        self.connect = streamed(calls.connect)


class AsyncRoomsStreamingResponses:
    def __init__(self, calls: AsyncRoomsResource) -> None:
        self.connect = async_streamed(calls.connect)
