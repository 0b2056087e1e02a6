"""The calls of `client.v1_things`."""

from __future__ import annotations

from typing import Unpack

from .._bodies import FileInput
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class V1ThingsResource(Resource):
    """The calls of `client.v1_things`."""

    with_raw_response = in_mode("raw", lambda: V1ThingsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: V1ThingsStreamingResponses)

    def create_parts(
        self, id: str, *, file: FileInput, import_: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> None:
        """Send `POST /things/{id}/parts`."""
        return self._request(
            "POST /things/{id}/parts",
            (id,),
            None,
            options,
            multipart={"file": file, "import": import_},
            files=("file",),
        )


class AsyncV1ThingsResource(AsyncResource):
    """The calls of `client.v1_things`, awaited. `V1ThingsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncV1ThingsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncV1ThingsStreamingResponses)

    create_parts = awaited(V1ThingsResource.create_parts)
    """Send `POST /things/{id}/parts`."""


class V1ThingsRawResponses:
    """The calls of `V1ThingsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: V1ThingsResource) -> None:
        self.create_parts = raw(calls.create_parts)


class AsyncV1ThingsRawResponses:
    """The calls of `AsyncV1ThingsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncV1ThingsResource) -> None:
        self.create_parts = async_raw(calls.create_parts)


class V1ThingsStreamingResponses:
    def __init__(self, calls: V1ThingsResource) -> None:
        self.create_parts = streamed(calls.create_parts)


class AsyncV1ThingsStreamingResponses:
    def __init__(self, calls: AsyncV1ThingsResource) -> None:
        self.create_parts = async_streamed(calls.create_parts)
