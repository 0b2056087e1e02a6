"""Realtime Kit, Apps. The apps of an account."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from ..._options import RequestOptions
from ..._resource import AsyncResource, Resource, async_raw, awaited, raw
from ...types import realtime_kit as types


class AppsResource(Resource):
    """The calls of `client.realtime_kit.apps`.

    Realtime Kit, Apps. The apps of an account.
    """

    @cached_property
    def with_raw_response(self) -> AppsRawResponses:
        """The same calls with the whole answer around the value."""
        return AppsRawResponses(AppsResource(self._client, raw=True))

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

    @cached_property
    def with_raw_response(self) -> AsyncAppsRawResponses:
        """The same calls with the whole answer around the value."""
        return AsyncAppsRawResponses(AsyncAppsResource(self._client, raw=True))

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
