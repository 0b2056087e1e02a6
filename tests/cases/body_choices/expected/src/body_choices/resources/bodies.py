"""The calls of `client.bodies`."""

from __future__ import annotations

from typing import Literal, Unpack

from .. import types
from .._bodies import ContentInput, FileInput
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._request import optional_body
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class BodiesResource(Resource):
    """The calls of `client.bodies`."""

    with_raw_response = in_mode("raw", lambda: BodiesRawResponses)
    with_streaming_response = in_mode("streamed", lambda: BodiesStreamingResponses)

    def put_archive(
        self,
        *,
        body: ContentInput,
        content_type: Literal["application/x-tar", "application/zip"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send `PUT /archive`.

        Args:
            content_type: What the body is sent as; `application/x-tar` if omitted.
        """
        return self._request(
            "PUT /archive",
            (),
            None,
            options,
            content=body,
            content_type=content_type,
            content_types=("application/x-tar", "application/zip"),
        )

    def create_pet(
        self,
        *,
        name: str,
        made_by: types.Owner | types.OwnerParam | Omit = omit,
        photo: FileInput | Omit = omit,
        content_type: Literal["application/json", "application/x-www-form-urlencoded", "multipart/form-data"]
        | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send `POST /pets`.

        Args:
            content_type: What the body is sent as; `application/json` if omitted, and
                `multipart/form-data` with a file.
        """
        return self._request(
            "POST /pets",
            (),
            None,
            options,
            body={"name": name, "made_by": made_by, "photo": photo},
            body_type=types.BodyCreatePetParams,
            files=("photo",),
            content_type=content_type,
            content_types=("application/json", "application/x-www-form-urlencoded", "multipart/form-data"),
        )

    def send_raw(self, *, url: str | Omit = omit, **options: Unpack[RequestOptions]) -> None:
        """Send `POST /raw`."""
        return self._request("POST /raw", (), None, options, body=optional_body({"url": url}))


class AsyncBodiesResource(AsyncResource):
    """The calls of `client.bodies`, awaited. `BodiesResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncBodiesRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncBodiesStreamingResponses)

    put_archive = awaited(BodiesResource.put_archive)
    """Send `PUT /archive`."""

    create_pet = awaited(BodiesResource.create_pet)
    """Send `POST /pets`."""

    send_raw = awaited(BodiesResource.send_raw)
    """Send `POST /raw`."""


class BodiesRawResponses:
    """The calls of `BodiesResource`, each returning an `APIResponse`."""

    def __init__(self, calls: BodiesResource) -> None:
        self.put_archive = raw(calls.put_archive)
        self.create_pet = raw(calls.create_pet)
        self.send_raw = raw(calls.send_raw)


class AsyncBodiesRawResponses:
    """The calls of `AsyncBodiesResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncBodiesResource) -> None:
        self.put_archive = async_raw(calls.put_archive)
        self.create_pet = async_raw(calls.create_pet)
        self.send_raw = async_raw(calls.send_raw)


class BodiesStreamingResponses:
    def __init__(self, calls: BodiesResource) -> None:
        self.put_archive = streamed(calls.put_archive)
        self.create_pet = streamed(calls.create_pet)
        self.send_raw = streamed(calls.send_raw)


class AsyncBodiesStreamingResponses:
    def __init__(self, calls: AsyncBodiesResource) -> None:
        self.put_archive = async_streamed(calls.put_archive)
        self.create_pet = async_streamed(calls.create_pet)
        self.send_raw = async_streamed(calls.send_raw)
