"""The calls of `client.answers`."""

from __future__ import annotations

from typing import Unpack

from .. import types
from .._decode import TypeForm
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class AnswersResource(Resource):
    """The calls of `client.answers`."""

    with_raw_response = in_mode("raw", lambda: AnswersRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AnswersStreamingResponses)

    def anything(self, **options: Unpack[RequestOptions]) -> object:
        """Send `GET /anything`."""
        return self._request("GET /anything", (), object, options)

    def count(self, **options: Unpack[RequestOptions]) -> int:
        """Send `GET /count`."""
        return self._request("GET /count", (), int, options)

    def either(self, **options: Unpack[RequestOptions]) -> types.AnswerEitherResponse:
        """Send `GET /either`."""
        return self._request("GET /either", (), TypeForm[types.AnswerEitherResponse], options)

    def file(self, **options: Unpack[RequestOptions]) -> bytes:
        """Send `GET /file`."""
        return self._request("GET /file", (), bytes, options, accept="application/pdf")

    def list(self, **options: Unpack[RequestOptions]) -> types.AnswerListResponse:
        """Send `GET /list`."""
        return self._request("GET /list", (), TypeForm[types.AnswerListResponse], options)

    def maybe(self, **options: Unpack[RequestOptions]) -> types.Item | None:
        """Send `GET /maybe`."""
        return self._request("GET /maybe", (), TypeForm[types.Item | None], options)

    def none(self, **options: Unpack[RequestOptions]) -> None:
        """Send `GET /none`."""
        return self._request("GET /none", (), None, options)

    def page(self, **options: Unpack[RequestOptions]) -> types.AnswerPageResponse:
        """Send `GET /page`."""
        return self._request("GET /page", (), types.AnswerPageResponse, options)

    def text(self, **options: Unpack[RequestOptions]) -> str:
        """Send `GET /text`."""
        return self._request("GET /text", (), str, options, accept="text/plain")

    def vendor(self, **options: Unpack[RequestOptions]) -> types.Item:
        """Send `GET /vendor`."""
        return self._request("GET /vendor", (), types.Item, options, accept="application/vnd.api+json")


class AsyncAnswersResource(AsyncResource):
    """The calls of `client.answers`, awaited. `AnswersResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncAnswersRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncAnswersStreamingResponses)

    anything = awaited(AnswersResource.anything)
    """Send `GET /anything`."""

    count = awaited(AnswersResource.count)
    """Send `GET /count`."""

    either = awaited(AnswersResource.either)
    """Send `GET /either`."""

    file = awaited(AnswersResource.file)
    """Send `GET /file`."""

    list = awaited(AnswersResource.list)
    """Send `GET /list`."""

    maybe = awaited(AnswersResource.maybe)
    """Send `GET /maybe`."""

    none = awaited(AnswersResource.none)
    """Send `GET /none`."""

    page = awaited(AnswersResource.page)
    """Send `GET /page`."""

    text = awaited(AnswersResource.text)
    """Send `GET /text`."""

    vendor = awaited(AnswersResource.vendor)
    """Send `GET /vendor`."""


class AnswersRawResponses:
    """The calls of `AnswersResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AnswersResource) -> None:
        self.anything = raw(calls.anything)
        self.count = raw(calls.count)
        self.either = raw(calls.either)
        self.file = raw(calls.file)
        self.list = raw(calls.list)
        self.maybe = raw(calls.maybe)
        self.none = raw(calls.none)
        self.page = raw(calls.page)
        self.text = raw(calls.text)
        self.vendor = raw(calls.vendor)


class AsyncAnswersRawResponses:
    """The calls of `AsyncAnswersResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncAnswersResource) -> None:
        self.anything = async_raw(calls.anything)
        self.count = async_raw(calls.count)
        self.either = async_raw(calls.either)
        self.file = async_raw(calls.file)
        self.list = async_raw(calls.list)
        self.maybe = async_raw(calls.maybe)
        self.none = async_raw(calls.none)
        self.page = async_raw(calls.page)
        self.text = async_raw(calls.text)
        self.vendor = async_raw(calls.vendor)


class AnswersStreamingResponses:
    def __init__(self, calls: AnswersResource) -> None:
        self.anything = streamed(calls.anything)
        self.count = streamed(calls.count)
        self.either = streamed(calls.either)
        self.file = streamed(calls.file)
        self.list = streamed(calls.list)
        self.maybe = streamed(calls.maybe)
        self.none = streamed(calls.none)
        self.page = streamed(calls.page)
        self.text = streamed(calls.text)
        self.vendor = streamed(calls.vendor)


class AsyncAnswersStreamingResponses:
    def __init__(self, calls: AsyncAnswersResource) -> None:
        self.anything = async_streamed(calls.anything)
        self.count = async_streamed(calls.count)
        self.either = async_streamed(calls.either)
        self.file = async_streamed(calls.file)
        self.list = async_streamed(calls.list)
        self.maybe = async_streamed(calls.maybe)
        self.none = async_streamed(calls.none)
        self.page = async_streamed(calls.page)
        self.text = async_streamed(calls.text)
        self.vendor = async_streamed(calls.vendor)
