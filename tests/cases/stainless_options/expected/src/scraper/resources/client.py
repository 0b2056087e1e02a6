"""The calls of `client.client`."""

from __future__ import annotations

from typing import Unpack

from .. import types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class ClientResource(Resource):
    """The calls of `client.client`."""

    with_raw_response = in_mode("raw", lambda: ClientRawResponses)
    with_streaming_response = in_mode("streamed", lambda: ClientStreamingResponses)

    def scrape(
        self, *, url: str, idempotency_key: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.ClientScrapeResponse:
        """Read a page.

        Args:
            idempotency_key: A key by which the API knows this call when it comes again.
        """
        return self._request(
            "POST /scrape",
            (),
            types.ClientScrapeResponse,
            options,
            headers={"X-Key": idempotency_key},
            body={"url": url},
        )


class AsyncClientResource(AsyncResource):
    """The calls of `client.client`, awaited. `ClientResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncClientRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncClientStreamingResponses)

    scrape = awaited(ClientResource.scrape)
    """Read a page."""


class ClientRawResponses:
    """The calls of `ClientResource`, each returning an `APIResponse`."""

    def __init__(self, calls: ClientResource) -> None:
        self.scrape = raw(calls.scrape)


class AsyncClientRawResponses:
    """The calls of `AsyncClientResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncClientResource) -> None:
        self.scrape = async_raw(calls.scrape)


class ClientStreamingResponses:
    def __init__(self, calls: ClientResource) -> None:
        self.scrape = streamed(calls.scrape)


class AsyncClientStreamingResponses:
    def __init__(self, calls: AsyncClientResource) -> None:
        self.scrape = async_streamed(calls.scrape)
