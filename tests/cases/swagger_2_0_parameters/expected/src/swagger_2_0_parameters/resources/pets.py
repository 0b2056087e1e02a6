"""The calls of `client.pets`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from .. import _styles
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class PetsResource(Resource):
    """The calls of `client.pets`."""

    with_raw_response = in_mode("raw", lambda: PetsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: PetsStreamingResponses)

    def list_pets(
        self,
        ids: Sequence[int],
        *,
        sort: list[Literal["name", "age"]] | Omit = omit,
        plain: list[str] | Omit = omit,
        csv: list[str] | Omit = omit,
        ssv: list[str] | Omit = omit,
        tsv: list[str] | Omit = omit,
        multi: list[str] | Omit = omit,
        limit: int | Omit = omit,
        x_marks: list[str] | Omit = omit,
        untyped: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send `GET /pets/{ids}`.

        Args:
            ids: Some pets.
            sort: What comes first.
        """
        return self._request(
            "GET /pets/{ids}",
            (ids,),
            None,
            options,
            query={
                "sort": _styles.pipe(sort),
                "plain": _styles.comma(plain),
                "csv": _styles.comma(csv),
                "ssv": _styles.space(ssv),
                "tsv": _styles.delimited(tsv, "\t"),
                "multi": multi,
                "limit": limit,
                "untyped": untyped,
            },
            headers={"X-Marks": _styles.delimited(x_marks, "|")},
        )


class AsyncPetsResource(AsyncResource):
    """The calls of `client.pets`, awaited. `PetsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncPetsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncPetsStreamingResponses)

    list_pets = awaited(PetsResource.list_pets)
    """Send `GET /pets/{ids}`."""


class PetsRawResponses:
    """The calls of `PetsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: PetsResource) -> None:
        self.list_pets = raw(calls.list_pets)


class AsyncPetsRawResponses:
    """The calls of `AsyncPetsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncPetsResource) -> None:
        self.list_pets = async_raw(calls.list_pets)


class PetsStreamingResponses:
    def __init__(self, calls: PetsResource) -> None:
        self.list_pets = streamed(calls.list_pets)


class AsyncPetsStreamingResponses:
    def __init__(self, calls: AsyncPetsResource) -> None:
        self.list_pets = async_streamed(calls.list_pets)
