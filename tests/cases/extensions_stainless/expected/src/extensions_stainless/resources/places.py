"""The calls of `client.places`."""

from __future__ import annotations

from typing import Unpack

from .. import types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class PlacesResource(Resource):
    """The calls of `client.places`."""

    with_raw_response = in_mode("raw", lambda: PlacesRawResponses)
    with_streaming_response = in_mode("streamed", lambda: PlacesStreamingResponses)

    def find_places(
        self, *, location: str | Omit = omit, old: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.Place:
        """Send `GET /places`.

        Args:
            old: Deprecated: Nothing is old.
        """
        return self._request("GET /places", (), types.Place, options, query={"loc": location, "old": old})


class AsyncPlacesResource(AsyncResource):
    """The calls of `client.places`, awaited. `PlacesResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncPlacesRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncPlacesStreamingResponses)

    find_places = awaited(PlacesResource.find_places)
    """Send `GET /places`."""


class PlacesRawResponses:
    """The calls of `PlacesResource`, each returning an `APIResponse`."""

    def __init__(self, calls: PlacesResource) -> None:
        self.find_places = raw(calls.find_places)


class AsyncPlacesRawResponses:
    """The calls of `AsyncPlacesResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncPlacesResource) -> None:
        self.find_places = async_raw(calls.find_places)


class PlacesStreamingResponses:
    def __init__(self, calls: PlacesResource) -> None:
        self.find_places = streamed(calls.find_places)


class AsyncPlacesStreamingResponses:
    def __init__(self, calls: AsyncPlacesResource) -> None:
        self.find_places = async_streamed(calls.find_places)
