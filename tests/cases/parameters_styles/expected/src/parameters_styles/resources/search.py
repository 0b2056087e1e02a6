"""The calls of `client.search`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, Unpack

from .. import _styles, types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class SearchResource(Resource):
    """The calls of `client.search`."""

    with_raw_response = in_mode("raw", lambda: SearchRawResponses)
    with_streaming_response = in_mode("streamed", lambda: SearchStreamingResponses)

    def search(
        self,
        point: dict[str, int],
        *,
        ids: Sequence[int],
        tags: list[str] | Omit = omit,
        sort: list[Literal["name", "age"]] | Omit = omit,
        filter: types.search_search_params.Filter | Omit = omit,
        space: list[str] | Omit = omit,
        pipe: list[str] | Omit = omit,
        url: str | Omit = omit,
        where: dict[str, object] | Omit = omit,
        since: str | datetime | Omit = omit,
        x_trace: list[str] | Omit = omit,
        session: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send `GET /search/{ids}/{point}`."""
        return self._request(
            "GET /search/{ids}/{point}",
            (ids, _styles.matrix("point", point, explode=True)),
            None,
            options,
            query={
                "tags": tags,
                "sort": _styles.comma(sort),
                "filter": _styles.deep_object(filter),
                "space": _styles.space(space),
                "pipe": _styles.pipe(pipe),
                "url": _styles.reserved(url),
                "where": _styles.as_json(where),
                "since": since,
            },
            headers={"X-Trace": x_trace},
            cookies={"session": session},
        )


class AsyncSearchResource(AsyncResource):
    """The calls of `client.search`, awaited. `SearchResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncSearchRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncSearchStreamingResponses)

    search = awaited(SearchResource.search)
    """Send `GET /search/{ids}/{point}`."""


class SearchRawResponses:
    """The calls of `SearchResource`, each returning an `APIResponse`."""

    def __init__(self, calls: SearchResource) -> None:
        self.search = raw(calls.search)


class AsyncSearchRawResponses:
    """The calls of `AsyncSearchResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncSearchResource) -> None:
        self.search = async_raw(calls.search)


class SearchStreamingResponses:
    def __init__(self, calls: SearchResource) -> None:
        self.search = streamed(calls.search)


class AsyncSearchStreamingResponses:
    def __init__(self, calls: AsyncSearchResource) -> None:
        self.search = async_streamed(calls.search)
