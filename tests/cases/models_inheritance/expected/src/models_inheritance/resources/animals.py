"""The calls of `client.animals`."""

from __future__ import annotations

from typing import Unpack

from .. import types
from .._decode import TypeForm
from .._encode import member_type
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class AnimalsResource(Resource):
    """The calls of `client.animals`."""

    with_raw_response = in_mode("raw", lambda: AnimalsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AnimalsStreamingResponses)

    def list(self, **options: Unpack[RequestOptions]) -> types.AnimalListResponse:
        """Send `GET /animals`."""
        return self._request("GET /animals", (), TypeForm[types.AnimalListResponse], options)

    def add(self, *, body: types.AnyAnimalParam, **options: Unpack[RequestOptions]) -> types.AnyAnimal:
        """Send `POST /animals`."""
        return self._request(
            "POST /animals",
            (),
            TypeForm[types.AnyAnimal],
            options,
            body=body,
            body_type=member_type(types.AnimalAddParams, "body"),
        )


class AsyncAnimalsResource(AsyncResource):
    """The calls of `client.animals`, awaited. `AnimalsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncAnimalsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncAnimalsStreamingResponses)

    list = awaited(AnimalsResource.list)
    """Send `GET /animals`."""

    add = awaited(AnimalsResource.add)
    """Send `POST /animals`."""


class AnimalsRawResponses:
    """The calls of `AnimalsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AnimalsResource) -> None:
        self.list = raw(calls.list)
        self.add = raw(calls.add)


class AsyncAnimalsRawResponses:
    """The calls of `AsyncAnimalsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncAnimalsResource) -> None:
        self.list = async_raw(calls.list)
        self.add = async_raw(calls.add)


class AnimalsStreamingResponses:
    def __init__(self, calls: AnimalsResource) -> None:
        self.list = streamed(calls.list)
        self.add = streamed(calls.add)


class AsyncAnimalsStreamingResponses:
    def __init__(self, calls: AsyncAnimalsResource) -> None:
        self.list = async_streamed(calls.list)
        self.add = async_streamed(calls.add)
