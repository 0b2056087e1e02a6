"""The calls of `client.leaves`."""

from __future__ import annotations

from typing import Unpack

from .. import types
from .._decode import TypeForm
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class LeavesResource(Resource):
    """The calls of `client.leaves`."""

    with_raw_response = in_mode("raw", lambda: LeavesRawResponses)
    with_streaming_response = in_mode("streamed", lambda: LeavesStreamingResponses)

    def add_leaf(
        self, *, petal_count: int, leaves: types.LeavesParam | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.Leaf:
        """Send `POST /leaves`."""
        return self._request(
            "POST /leaves",
            (),
            TypeForm[types.Leaf],
            options,
            body={"petal_count": petal_count, "leaves": leaves},
            body_type=types.LeafAddLeafParams,
        )


class AsyncLeavesResource(AsyncResource):
    """The calls of `client.leaves`, awaited. `LeavesResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncLeavesRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncLeavesStreamingResponses)

    add_leaf = awaited(LeavesResource.add_leaf)
    """Send `POST /leaves`."""


class LeavesRawResponses:
    """The calls of `LeavesResource`, each returning an `APIResponse`."""

    def __init__(self, calls: LeavesResource) -> None:
        self.add_leaf = raw(calls.add_leaf)


class AsyncLeavesRawResponses:
    """The calls of `AsyncLeavesResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncLeavesResource) -> None:
        self.add_leaf = async_raw(calls.add_leaf)


class LeavesStreamingResponses:
    def __init__(self, calls: LeavesResource) -> None:
        self.add_leaf = streamed(calls.add_leaf)


class AsyncLeavesStreamingResponses:
    def __init__(self, calls: AsyncLeavesResource) -> None:
        self.add_leaf = async_streamed(calls.add_leaf)
