"""The calls of `client.trees`."""

from __future__ import annotations

from typing import Unpack

from .. import types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class TreesResource(Resource):
    """The calls of `client.trees`."""

    with_raw_response = in_mode("raw", lambda: TreesRawResponses)
    with_streaming_response = in_mode("streamed", lambda: TreesStreamingResponses)

    def plant(
        self, *, root: types.Node | types.NodeParam, root_name: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.Tree:
        """Send `POST /tree`."""
        return self._request(
            "POST /tree",
            (),
            types.Tree,
            options,
            body={"root": root, "root_name": root_name},
            body_type=types.TreePlantParams,
        )


class AsyncTreesResource(AsyncResource):
    """The calls of `client.trees`, awaited. `TreesResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncTreesRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncTreesStreamingResponses)

    plant = awaited(TreesResource.plant)
    """Send `POST /tree`."""


class TreesRawResponses:
    """The calls of `TreesResource`, each returning an `APIResponse`."""

    def __init__(self, calls: TreesResource) -> None:
        self.plant = raw(calls.plant)


class AsyncTreesRawResponses:
    """The calls of `AsyncTreesResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncTreesResource) -> None:
        self.plant = async_raw(calls.plant)


class TreesStreamingResponses:
    def __init__(self, calls: TreesResource) -> None:
        self.plant = streamed(calls.plant)


class AsyncTreesStreamingResponses:
    def __init__(self, calls: AsyncTreesResource) -> None:
        self.plant = async_streamed(calls.plant)
