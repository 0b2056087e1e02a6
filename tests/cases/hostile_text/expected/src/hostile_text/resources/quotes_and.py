"""A tag. \"\"\"."""

from __future__ import annotations

from typing import Literal, Unpack

from .. import types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit
from .._webhooks import parses_callback


class QuotesAndResource(Resource):
    """The calls of `client.quotes_and`.

    A tag. \"\"\".
    """

    with_raw_response = in_mode("raw", lambda: QuotesAndRawResponses)
    with_streaming_response = in_mode("streamed", lambda: QuotesAndStreamingResponses)

    def import_os_os_system_x(
        self, x: str, *, a_b: Literal['"', "'", "\\", "\n"] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.Class:
        """Ends in a backslash \\.

        {{ 7 * 7 }} {% raw %} \"\"\" \\N{DASH} � � # not a comment

        Args:
            x: \"\"\" + __import__("os") + \"\"\".
        """
        return self._request("GET /it's/{x}", (x,), types.Class, options, query={"a'b": a_b})

    parse = parses_callback(lambda: types.Class)
    """Read the payload of the callback ``\"\"\" # \\` of `import_os_os_system_x`.

    Ends in a backslash \\.
    """


class AsyncQuotesAndResource(AsyncResource):
    """The calls of `client.quotes_and`, awaited. `QuotesAndResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncQuotesAndRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncQuotesAndStreamingResponses)

    import_os_os_system_x = awaited(QuotesAndResource.import_os_os_system_x)
    """Ends in a backslash \\."""

    parse = parses_callback(lambda: types.Class)
    """Read the payload of the callback ``\"\"\" # \\` of `import_os_os_system_x`.

    Ends in a backslash \\.
    """


class QuotesAndRawResponses:
    """The calls of `QuotesAndResource`, each returning an `APIResponse`."""

    def __init__(self, calls: QuotesAndResource) -> None:
        self.import_os_os_system_x = raw(calls.import_os_os_system_x)


class AsyncQuotesAndRawResponses:
    """The calls of `AsyncQuotesAndResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncQuotesAndResource) -> None:
        self.import_os_os_system_x = async_raw(calls.import_os_os_system_x)


class QuotesAndStreamingResponses:
    def __init__(self, calls: QuotesAndResource) -> None:
        self.import_os_os_system_x = streamed(calls.import_os_os_system_x)


class AsyncQuotesAndStreamingResponses:
    def __init__(self, calls: AsyncQuotesAndResource) -> None:
        self.import_os_os_system_x = async_streamed(calls.import_os_os_system_x)
