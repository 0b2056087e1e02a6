"""The calls of `client.pets`."""

from __future__ import annotations

from typing import Literal, Unpack

from .. import _styles
from .._bodies import FileInput
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._request import optional_body
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class PetsResource(Resource):
    """The calls of `client.pets`."""

    with_raw_response = in_mode("raw", lambda: PetsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: PetsStreamingResponses)

    def create_pet(self, *, name: str, **options: Unpack[RequestOptions]) -> None:
        """Send `POST /pets`."""
        return self._request("POST /pets", (), None, options, body={"name": name})

    def update_pet_with_form(
        self,
        id: str,
        *,
        name: str,
        colours: list[str] | Omit = omit,
        friends: list[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send `POST /pets/{id}`.

        Args:
            name: The name of the pet.
        """
        return self._request(
            "POST /pets/{id}",
            (id,),
            None,
            options,
            form={"name": name, "colours": _styles.comma(colours), "friends": friends},
        )

    def replace_note(self, id: str, *, body: str | bytes | Omit = omit, **options: Unpack[RequestOptions]) -> None:
        """Send `PUT /pets/{id}`."""
        return self._request("PUT /pets/{id}", (id,), None, options, text=body)

    def upload_photo(
        self, id: str, *, file: FileInput, caption: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> None:
        """Send `POST /pets/{id}/photo`.

        Args:
            file: The photo itself.
        """
        return self._request(
            "POST /pets/{id}/photo", (id,), None, options, multipart={"file": file, "caption": caption}, files=("file",)
        )

    def search(
        self,
        *,
        words: list[str] | Omit = omit,
        content_type: Literal["multipart/form-data", "application/x-www-form-urlencoded"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send `POST /search`.

        Args:
            content_type: What the body is sent as; `multipart/form-data` if omitted.
        """
        return self._request(
            "POST /search",
            (),
            None,
            options,
            body=optional_body({"words": _styles.space(words)}),
            content_type=content_type,
            content_types=("multipart/form-data", "application/x-www-form-urlencoded"),
        )


class AsyncPetsResource(AsyncResource):
    """The calls of `client.pets`, awaited. `PetsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncPetsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncPetsStreamingResponses)

    create_pet = awaited(PetsResource.create_pet)
    """Send `POST /pets`."""

    update_pet_with_form = awaited(PetsResource.update_pet_with_form)
    """Send `POST /pets/{id}`."""

    replace_note = awaited(PetsResource.replace_note)
    """Send `PUT /pets/{id}`."""

    upload_photo = awaited(PetsResource.upload_photo)
    """Send `POST /pets/{id}/photo`."""

    search = awaited(PetsResource.search)
    """Send `POST /search`."""


class PetsRawResponses:
    """The calls of `PetsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: PetsResource) -> None:
        self.create_pet = raw(calls.create_pet)
        self.update_pet_with_form = raw(calls.update_pet_with_form)
        self.replace_note = raw(calls.replace_note)
        self.upload_photo = raw(calls.upload_photo)
        self.search = raw(calls.search)


class AsyncPetsRawResponses:
    """The calls of `AsyncPetsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncPetsResource) -> None:
        self.create_pet = async_raw(calls.create_pet)
        self.update_pet_with_form = async_raw(calls.update_pet_with_form)
        self.replace_note = async_raw(calls.replace_note)
        self.upload_photo = async_raw(calls.upload_photo)
        self.search = async_raw(calls.search)


class PetsStreamingResponses:
    def __init__(self, calls: PetsResource) -> None:
        self.create_pet = streamed(calls.create_pet)
        self.update_pet_with_form = streamed(calls.update_pet_with_form)
        self.replace_note = streamed(calls.replace_note)
        self.upload_photo = streamed(calls.upload_photo)
        self.search = streamed(calls.search)


class AsyncPetsStreamingResponses:
    def __init__(self, calls: AsyncPetsResource) -> None:
        self.create_pet = async_streamed(calls.create_pet)
        self.update_pet_with_form = async_streamed(calls.update_pet_with_form)
        self.replace_note = async_streamed(calls.replace_note)
        self.upload_photo = async_streamed(calls.upload_photo)
        self.search = async_streamed(calls.search)
