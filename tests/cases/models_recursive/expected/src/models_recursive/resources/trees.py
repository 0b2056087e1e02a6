"""The calls of `client.trees`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import types
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class TreesResource(Resource):
    """The calls of `client.trees`."""

    @cached_property
    def with_raw_response(self) -> TreesRawResponses:
        """The same calls with the whole answer around the value."""
        return TreesRawResponses(TreesResource(self._client, raw=True))

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

    @cached_property
    def with_raw_response(self) -> AsyncTreesRawResponses:
        """The same calls with the whole answer around the value."""
        return AsyncTreesRawResponses(AsyncTreesResource(self._client, raw=True))

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
