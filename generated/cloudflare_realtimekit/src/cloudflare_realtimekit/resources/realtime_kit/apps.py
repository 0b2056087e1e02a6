"""Realtime Kit, Apps. The apps of an account."""

from __future__ import annotations

from typing import Unpack

from ..._modes import async_streamed, in_mode, streamed
from ..._options import RequestOptions
from ..._resource import AsyncResource, Resource, async_raw, awaited, raw
from ...types import realtime_kit as types


class AppsResource(Resource):
    """The calls of `client.realtime_kit.apps`.

    Realtime Kit, Apps. The apps of an account.
    """

    with_raw_response = in_mode("raw", lambda: AppsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AppsStreamingResponses)

    def get(self, *, account_id: str, **options: Unpack[RequestOptions]) -> types.AppGetResponse:
        """List the apps of the account.

        Args:
            account_id: The account.
        """
        return self._request(
            "GET /accounts/{account_id}/realtime/kit/apps", (account_id,), types.AppGetResponse, options
        )

    def post(self, *, account_id: str, name: str, **options: Unpack[RequestOptions]) -> types.AppPostResponse:
        """Make an app.

        Args:
            account_id: The account.
            name: What the app is to be called.
        """
        return self._request(
            "POST /accounts/{account_id}/realtime/kit/apps",
            (account_id,),
            types.AppPostResponse,
            options,
            body={"name": name},
        )


class AsyncAppsResource(AsyncResource):
    """The calls of `client.realtime_kit.apps`, awaited. `AppsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncAppsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncAppsStreamingResponses)

    get = awaited(AppsResource.get)
    """List the apps of the account."""

    post = awaited(AppsResource.post)
    """Make an app."""


class AppsRawResponses:
    """The calls of `AppsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AppsResource) -> None:
        self.get = raw(calls.get)
        self.post = raw(calls.post)


class AsyncAppsRawResponses:
    """The calls of `AsyncAppsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncAppsResource) -> None:
        self.get = async_raw(calls.get)
        self.post = async_raw(calls.post)


class AppsStreamingResponses:
    def __init__(self, calls: AppsResource) -> None:
        self.get = streamed(calls.get)
        self.post = streamed(calls.post)


class AsyncAppsStreamingResponses:
    def __init__(self, calls: AsyncAppsResource) -> None:
        self.get = async_streamed(calls.get)
        self.post = async_streamed(calls.post)
