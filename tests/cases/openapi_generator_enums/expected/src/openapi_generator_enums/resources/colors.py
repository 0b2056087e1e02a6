"""The calls of `client.colors`."""

from __future__ import annotations

from functools import cached_property
from typing import Literal, Unpack

from .. import types
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class ColorsResource(Resource):
    """The calls of `client.colors`."""

    @cached_property
    def with_raw_response(self) -> ColorsRawResponses:
        """The same calls with the whole answer around the value."""
        return ColorsRawResponses(ColorsResource(self._client, raw=True))

    def get_color(
        self, kind: types.ColorKind, *, order: Literal["up", "down"] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.Color:
        """Send `GET /colors/{kind}`."""
        return self._request("GET /colors/{kind}", (kind,), types.Color, options, query={"order": order})


class AsyncColorsResource(AsyncResource):
    """The calls of `client.colors`, awaited. `ColorsResource` says more about each."""

    @cached_property
    def with_raw_response(self) -> AsyncColorsRawResponses:
        """The same calls with the whole answer around the value."""
        return AsyncColorsRawResponses(AsyncColorsResource(self._client, raw=True))

    get_color = awaited(ColorsResource.get_color)
    """Send `GET /colors/{kind}`."""


class ColorsRawResponses:
    """The calls of `ColorsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: ColorsResource) -> None:
        self.get_color = raw(calls.get_color)


class AsyncColorsRawResponses:
    """The calls of `AsyncColorsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncColorsResource) -> None:
        self.get_color = async_raw(calls.get_color)
