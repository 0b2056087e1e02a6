"""The calls of `client.bodies`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._options import RequestOptions
from .._request import optional_body
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class BodiesResource(Resource):
    """The calls of `client.bodies`."""

    @cached_property
    def with_raw_response(self) -> BodiesRawResponses:
        """The same calls with the whole answer around the value."""
        return BodiesRawResponses(BodiesResource(self._client, raw=True))

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

    @cached_property
    def with_raw_response(self) -> AsyncBodiesRawResponses:
        """The same calls with the whole answer around the value."""
        return AsyncBodiesRawResponses(AsyncBodiesResource(self._client, raw=True))

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
