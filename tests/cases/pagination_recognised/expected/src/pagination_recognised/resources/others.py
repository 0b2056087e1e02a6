"""The calls of `client.others`."""

from __future__ import annotations

from typing import Unpack

from .. import types
from .._decode import TypeForm
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class OthersResource(Resource):
    """The calls of `client.others`."""

    with_raw_response = in_mode("raw", lambda: OthersRawResponses)
    with_streaming_response = in_mode("streamed", lambda: OthersStreamingResponses)

    def no_first(self, *, page: int | Omit = omit, **options: Unpack[RequestOptions]) -> types.OtherNoFirstResponse:
        """Send `GET /others/no-first`."""
        return self._request("GET /others/no-first", (), types.OtherNoFirstResponse, options, query={"page": page})

    def no_link(self, *, page: int | Omit = omit, **options: Unpack[RequestOptions]) -> types.OtherNoLinkResponse:
        """Send `GET /others/no-link`."""
        return self._request(
            "GET /others/no-link", (), TypeForm[types.OtherNoLinkResponse], options, query={"page": page}
        )

    def no_next(self, *, cursor: str | Omit = omit, **options: Unpack[RequestOptions]) -> types.OtherNoNextResponse:
        """Send `GET /others/no-next`."""
        return self._request("GET /others/no-next", (), types.OtherNoNextResponse, options, query={"cursor": cursor})

    def other_type(self, *, page: int | Omit = omit, **options: Unpack[RequestOptions]) -> types.OtherOtherTypeResponse:
        """Send `GET /others/other-type`."""
        return self._request("GET /others/other-type", (), types.OtherOtherTypeResponse, options, query={"page": page})

    def two_lists(self, *, cursor: str | Omit = omit, **options: Unpack[RequestOptions]) -> types.OtherTwoListsResponse:
        """Send `GET /others/two-lists`."""
        return self._request(
            "GET /others/two-lists", (), types.OtherTwoListsResponse, options, query={"cursor": cursor}
        )


class AsyncOthersResource(AsyncResource):
    """The calls of `client.others`, awaited. `OthersResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncOthersRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncOthersStreamingResponses)

    no_first = awaited(OthersResource.no_first)
    """Send `GET /others/no-first`."""

    no_link = awaited(OthersResource.no_link)
    """Send `GET /others/no-link`."""

    no_next = awaited(OthersResource.no_next)
    """Send `GET /others/no-next`."""

    other_type = awaited(OthersResource.other_type)
    """Send `GET /others/other-type`."""

    two_lists = awaited(OthersResource.two_lists)
    """Send `GET /others/two-lists`."""


class OthersRawResponses:
    """The calls of `OthersResource`, each returning an `APIResponse`."""

    def __init__(self, calls: OthersResource) -> None:
        self.no_first = raw(calls.no_first)
        self.no_link = raw(calls.no_link)
        self.no_next = raw(calls.no_next)
        self.other_type = raw(calls.other_type)
        self.two_lists = raw(calls.two_lists)


class AsyncOthersRawResponses:
    """The calls of `AsyncOthersResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncOthersResource) -> None:
        self.no_first = async_raw(calls.no_first)
        self.no_link = async_raw(calls.no_link)
        self.no_next = async_raw(calls.no_next)
        self.other_type = async_raw(calls.other_type)
        self.two_lists = async_raw(calls.two_lists)


class OthersStreamingResponses:
    def __init__(self, calls: OthersResource) -> None:
        self.no_first = streamed(calls.no_first)
        self.no_link = streamed(calls.no_link)
        self.no_next = streamed(calls.no_next)
        self.other_type = streamed(calls.other_type)
        self.two_lists = streamed(calls.two_lists)


class AsyncOthersStreamingResponses:
    def __init__(self, calls: AsyncOthersResource) -> None:
        self.no_first = async_streamed(calls.no_first)
        self.no_link = async_streamed(calls.no_link)
        self.no_next = async_streamed(calls.no_next)
        self.other_type = async_streamed(calls.other_type)
        self.two_lists = async_streamed(calls.two_lists)
