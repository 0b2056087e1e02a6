"""The calls of `client.raw`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Unpack

from .. import types
from .._bodies import ContentInput
from .._decode import TypeForm
from .._encode import member_type
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class RawResource(Resource):
    """The calls of `client.raw`."""

    with_raw_response = in_mode("raw", lambda: RawRawResponses)
    with_streaming_response = in_mode("streamed", lambda: RawStreamingResponses)

    def list(
        self, *, dict: builtins.list[str] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.RawListResponse:
        """Send `GET /raw`."""
        return self._request("GET /raw", (), TypeForm[types.RawListResponse], options, query={"dict": dict})

    def import_(
        self, *, body: Sequence[types.HTTPThing | types.HTTPThingParam] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.RawImportResponse:
        """Send `POST /raw`."""
        return self._request(
            "POST /raw",
            (),
            TypeForm[types.RawImportResponse],
            options,
            body=body,
            body_type=member_type(types.RawImportParams, "body"),
        )

    def put_raw_thing(self, *, body: ContentInput, **options: Unpack[RequestOptions]) -> bytes:
        """Send `PUT /raw`."""
        return self._request(
            "PUT /raw",
            (),
            bytes,
            options,
            content=body,
            content_type="application/octet-stream",
            accept="application/octet-stream",
        )

    def api_2delete(self, *, body: dict[str, object] | Omit = omit, **options: Unpack[RequestOptions]) -> str:
        """Send `DELETE /raw`."""
        return self._request("DELETE /raw", (), str, options, body=body, accept="text/plain")


class AsyncRawResource(AsyncResource):
    """The calls of `client.raw`, awaited. `RawResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncRawRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncRawStreamingResponses)

    list = awaited(RawResource.list)
    """Send `GET /raw`."""

    import_ = awaited(RawResource.import_)
    """Send `POST /raw`."""

    put_raw_thing = awaited(RawResource.put_raw_thing)
    """Send `PUT /raw`."""

    api_2delete = awaited(RawResource.api_2delete)
    """Send `DELETE /raw`."""


class RawRawResponses:
    """The calls of `RawResource`, each returning an `APIResponse`."""

    def __init__(self, calls: RawResource) -> None:
        self.list = raw(calls.list)
        self.import_ = raw(calls.import_)
        self.put_raw_thing = raw(calls.put_raw_thing)
        self.api_2delete = raw(calls.api_2delete)


class AsyncRawRawResponses:
    """The calls of `AsyncRawResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncRawResource) -> None:
        self.list = async_raw(calls.list)
        self.import_ = async_raw(calls.import_)
        self.put_raw_thing = async_raw(calls.put_raw_thing)
        self.api_2delete = async_raw(calls.api_2delete)


class RawStreamingResponses:
    def __init__(self, calls: RawResource) -> None:
        self.list = streamed(calls.list)
        self.import_ = streamed(calls.import_)
        self.put_raw_thing = streamed(calls.put_raw_thing)
        self.api_2delete = streamed(calls.api_2delete)


class AsyncRawStreamingResponses:
    def __init__(self, calls: AsyncRawResource) -> None:
        self.list = async_streamed(calls.list)
        self.import_ = async_streamed(calls.import_)
        self.put_raw_thing = async_streamed(calls.put_raw_thing)
        self.api_2delete = async_streamed(calls.api_2delete)
