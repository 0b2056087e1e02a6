"""The calls of `client.nursery.plants`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from ..._modes import async_streamed, in_mode, streamed
from ..._options import RequestOptions
from ..._paged import AsyncPagination, Pagination, async_pages, sync_pages
from ..._pagination import Cursor, Offset
from ..._request import optional_body
from ..._resource import AsyncResource, Resource, async_raw, awaited, raw
from ..._sentinels import Omit, omit
from ...types import nursery as types


class PlantsResource(Resource):
    """The calls of `client.nursery.plants`."""

    with_raw_response = in_mode("raw", lambda: PlantsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: PlantsStreamingResponses)

    @cached_property
    def with_pagination(self) -> PlantsPagination:
        """The calls that answer with a page, for all pages."""
        return PlantsPagination(self._client)

    def list(
        self, *, cursor: str | Omit = omit, colour: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.PlantListResponse:
        """Send `GET /plants`."""
        return self._request(
            "GET /plants", (), types.PlantListResponse, options, query={"cursor": cursor}, headers={"X-Color": colour}
        )

    def search(
        self, *, limit: int | Omit = omit, skip: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.PlantSearchResponse:
        """Send `POST /plants/search`.

        Deprecated: the API will not have this for ever.
        """
        return self._request(
            "POST /plants/search",
            (),
            types.PlantSearchResponse,
            options,
            body=optional_body({"limit": limit, "skip": skip}),
            max_retries=0,
        )


class AsyncPlantsResource(AsyncResource):
    """The calls of `client.nursery.plants`, awaited. `PlantsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncPlantsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncPlantsStreamingResponses)

    @cached_property
    def with_pagination(self) -> AsyncPlantsPagination:
        """The calls that answer with a page, for all pages."""
        return AsyncPlantsPagination(self._client)

    list = awaited(PlantsResource.list)
    """Send `GET /plants`."""

    search = awaited(PlantsResource.search)
    """Send `POST /plants/search`."""


class PlantsRawResponses:
    """The calls of `PlantsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: PlantsResource) -> None:
        self.list = raw(calls.list)
        self.search = raw(calls.search)


class AsyncPlantsRawResponses:
    """The calls of `AsyncPlantsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncPlantsResource) -> None:
        self.list = async_raw(calls.list)
        self.search = async_raw(calls.search)


class PlantsStreamingResponses:
    def __init__(self, calls: PlantsResource) -> None:
        self.list = streamed(calls.list)
        self.search = streamed(calls.search)


class AsyncPlantsStreamingResponses:
    def __init__(self, calls: AsyncPlantsResource) -> None:
        self.list = async_streamed(calls.list)
        self.search = async_streamed(calls.search)


class PlantsPagination(Pagination):
    """The calls of `PlantsResource` that answer with a page: each returns a `SyncPage`."""

    list = sync_pages(
        PlantsResource.list, Cursor("cursor", ("page", "next"), has_more=("page", "more")), lambda page: page.plants
    )
    search = sync_pages(PlantsResource.search, Offset("skip"), lambda page: page.plants)


class AsyncPlantsPagination(AsyncPagination):
    """The calls of `AsyncPlantsResource` that answer with a page: `async for` goes through all items."""

    list = async_pages(PlantsPagination.list)
    search = async_pages(PlantsPagination.search)
