"""The calls of `client.webhooks`."""

from __future__ import annotations

from typing import Unpack

from .. import types
from .._decode import TypeForm
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._webhooks import Webhooks


class WebhooksResource(Webhooks["types.UnwrapWebhookEvent"], Resource):
    """The calls of `client.webhooks`."""

    with_raw_response = in_mode("raw", lambda: WebhooksRawResponses)
    with_streaming_response = in_mode("streamed", lambda: WebhooksStreamingResponses)

    @property
    def _event(self) -> object:
        return types.UnwrapWebhookEvent

    def list(self, **options: Unpack[RequestOptions]) -> types.WebhookListResponse:
        """What is called like a method that reads webhooks gets another name."""
        return self._request("GET /webhooks", (), TypeForm[types.WebhookListResponse], options)


class AsyncWebhooksResource(Webhooks["types.UnwrapWebhookEvent"], AsyncResource):
    """The calls of `client.webhooks`, awaited. `WebhooksResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncWebhooksRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncWebhooksStreamingResponses)

    @property
    def _event(self) -> object:
        return types.UnwrapWebhookEvent

    list = awaited(WebhooksResource.list)
    """What is called like a method that reads webhooks gets another name."""


class WebhooksRawResponses:
    """The calls of `WebhooksResource`, each returning an `APIResponse`."""

    def __init__(self, calls: WebhooksResource) -> None:
        self.list = raw(calls.list)


class AsyncWebhooksRawResponses:
    """The calls of `AsyncWebhooksResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncWebhooksResource) -> None:
        self.list = async_raw(calls.list)


class WebhooksStreamingResponses:
    def __init__(self, calls: WebhooksResource) -> None:
        self.list = streamed(calls.list)


class AsyncWebhooksStreamingResponses:
    def __init__(self, calls: AsyncWebhooksResource) -> None:
        self.list = async_streamed(calls.list)
