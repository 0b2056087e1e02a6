"""The calls of `client.bodies`."""

from __future__ import annotations

from typing import Unpack

from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._request import optional_body
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class BodiesResource(Resource):
    """The calls of `client.bodies`."""

    with_raw_response = in_mode("raw", lambda: BodiesRawResponses)
    with_streaming_response = in_mode("streamed", lambda: BodiesStreamingResponses)

    def send_nothing(self, *, body: dict[str, object] | Omit = omit, **options: Unpack[RequestOptions]) -> None:
        """Send `POST /empty`."""
        return self._request("POST /empty", (), None, options, form=body)

    def send_form(self, *, name: str | Omit = omit, **options: Unpack[RequestOptions]) -> None:
        """Send `POST /form`."""
        return self._request("POST /form", (), None, options, form=optional_body({"name": name}))

    def send_parts(self, *, name: str | Omit = omit, **options: Unpack[RequestOptions]) -> None:
        """Send `POST /parts`."""
        return self._request("POST /parts", (), None, options, multipart=optional_body({"name": name}))


class AsyncBodiesResource(AsyncResource):
    """The calls of `client.bodies`, awaited. `BodiesResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncBodiesRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncBodiesStreamingResponses)

    send_nothing = awaited(BodiesResource.send_nothing)
    """Send `POST /empty`."""

    send_form = awaited(BodiesResource.send_form)
    """Send `POST /form`."""

    send_parts = awaited(BodiesResource.send_parts)
    """Send `POST /parts`."""


class BodiesRawResponses:
    """The calls of `BodiesResource`, each returning an `APIResponse`."""

    def __init__(self, calls: BodiesResource) -> None:
        self.send_nothing = raw(calls.send_nothing)
        self.send_form = raw(calls.send_form)
        self.send_parts = raw(calls.send_parts)


class AsyncBodiesRawResponses:
    """The calls of `AsyncBodiesResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncBodiesResource) -> None:
        self.send_nothing = async_raw(calls.send_nothing)
        self.send_form = async_raw(calls.send_form)
        self.send_parts = async_raw(calls.send_parts)


class BodiesStreamingResponses:
    def __init__(self, calls: BodiesResource) -> None:
        self.send_nothing = streamed(calls.send_nothing)
        self.send_form = streamed(calls.send_form)
        self.send_parts = streamed(calls.send_parts)


class AsyncBodiesStreamingResponses:
    def __init__(self, calls: AsyncBodiesResource) -> None:
        self.send_nothing = async_streamed(calls.send_nothing)
        self.send_form = async_streamed(calls.send_form)
        self.send_parts = async_streamed(calls.send_parts)
