"""The calls of `client.hen.egg`."""

from __future__ import annotations

from typing import Unpack

from ..._modes import async_streamed, in_mode, streamed
from ..._options import RequestOptions
from ..._resource import AsyncResource, Resource, async_raw, awaited, raw


class EggResource(Resource):
    """The calls of `client.hen.egg`."""

    with_raw_response = in_mode("raw", lambda: EggRawResponses)
    with_streaming_response = in_mode("streamed", lambda: EggStreamingResponses)

    def list_eggs(self, **options: Unpack[RequestOptions]) -> None:
        """Send `GET /eggs`."""
        return self._request("GET /eggs", (), None, options)


class AsyncEggResource(AsyncResource):
    """The calls of `client.hen.egg`, awaited. `EggResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncEggRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncEggStreamingResponses)

    list_eggs = awaited(EggResource.list_eggs)
    """Send `GET /eggs`."""


class EggRawResponses:
    """The calls of `EggResource`, each returning an `APIResponse`."""

    def __init__(self, calls: EggResource) -> None:
        self.list_eggs = raw(calls.list_eggs)


class AsyncEggRawResponses:
    """The calls of `AsyncEggResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncEggResource) -> None:
        self.list_eggs = async_raw(calls.list_eggs)


class EggStreamingResponses:
    def __init__(self, calls: EggResource) -> None:
        self.list_eggs = streamed(calls.list_eggs)


class AsyncEggStreamingResponses:
    def __init__(self, calls: AsyncEggResource) -> None:
        self.list_eggs = async_streamed(calls.list_eggs)
