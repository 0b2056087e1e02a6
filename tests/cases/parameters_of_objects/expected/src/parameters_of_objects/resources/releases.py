"""The calls of `client.releases`."""

from __future__ import annotations

from typing import Unpack

from .. import _styles, types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class ReleasesResource(Resource):
    """The calls of `client.releases`."""

    with_raw_response = in_mode("raw", lambda: ReleasesRawResponses)
    with_streaming_response = in_mode("streamed", lambda: ReleasesStreamingResponses)

    def get_release(
        self,
        release: types.Release | types.ReleaseParam,
        *,
        x_since: types.Release | types.ReleaseParam | Omit = omit,
        until: types.Release | types.ReleaseParam | Omit = omit,
        at: types.Release | types.ReleaseParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send `GET /releases/{release}`."""
        return self._request(
            "GET /releases/{release}",
            (_styles.translated(release, types.Release | types.ReleaseParam),),
            None,
            options,
            query={
                "until": _styles.deep_object(_styles.translated(until, types.ReleaseGetReleaseParams, "until")),
                "at": _styles.translated(at, types.ReleaseGetReleaseParams, "at"),
            },
            headers={"X-Since": _styles.translated(x_since, types.ReleaseGetReleaseParams, "x_since")},
        )


class AsyncReleasesResource(AsyncResource):
    """The calls of `client.releases`, awaited. `ReleasesResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncReleasesRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncReleasesStreamingResponses)

    get_release = awaited(ReleasesResource.get_release)
    """Send `GET /releases/{release}`."""


class ReleasesRawResponses:
    """The calls of `ReleasesResource`, each returning an `APIResponse`."""

    def __init__(self, calls: ReleasesResource) -> None:
        self.get_release = raw(calls.get_release)


class AsyncReleasesRawResponses:
    """The calls of `AsyncReleasesResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncReleasesResource) -> None:
        self.get_release = async_raw(calls.get_release)


class ReleasesStreamingResponses:
    def __init__(self, calls: ReleasesResource) -> None:
        self.get_release = streamed(calls.get_release)


class AsyncReleasesStreamingResponses:
    def __init__(self, calls: AsyncReleasesResource) -> None:
        self.get_release = async_streamed(calls.get_release)
