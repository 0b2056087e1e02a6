"""The calls of `client.things`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from .. import types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class ThingsResource(Resource):
    """The calls of `client.things`."""

    with_raw_response = in_mode("raw", lambda: ThingsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: ThingsStreamingResponses)

    def create(
        self,
        *,
        name: str,
        secret: str,
        all: object | Omit = omit,
        beside: types.Types | types.TypesParam | None | Omit = omit,
        indented: types.keywords_param.Indented | Omit = omit,
        level: Literal[1, 2] | Omit = omit,
        listed: dict[str, object] | Omit = omit,
        maybe: str | None | Omit = omit,
        moment: int | Omit = omit,
        none: dict[str, object] | Omit = omit,
        note: str | Omit = omit,
        nothing: Sequence[object] | Omit = omit,
        nowhere: str | Omit = omit,
        one: str | Omit = omit,
        open: dict[str, object] | Omit = omit,
        outside: Literal["a"] | Omit = omit,
        pairs: str | Omit = omit,
        pairs_of: types.keywords_param.PairsOf | Omit = omit,
        samples: str | Omit = omit,
        size: int | Omit = omit,
        text: str | Omit = omit,
        texts: list[str] | Omit = omit,
        textual: str | Omit = omit,
        tuple: Sequence[str | int | bool] | Omit = omit,
        value: Literal["only"] | Omit = omit,
        values: str | Omit = omit,
        version: Literal["1", "1.5", "true", "latest"] | Omit = omit,
        wrong: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Types:
        """Send `POST /things`.

        Args:
            secret: Two lines.
            beside: Its use.
            indented: Indented too far.
        """
        return self._request(
            "POST /things",
            (),
            types.Types,
            options,
            body={
                "name": name,
                "secret": secret,
                "all": all,
                "beside": beside,
                "indented": indented,
                "level": level,
                "listed": listed,
                "maybe": maybe,
                "moment": moment,
                "none": none,
                "note": note,
                "nothing": nothing,
                "nowhere": nowhere,
                "one": one,
                "open": open,
                "outside": outside,
                "pairs": pairs,
                "pairs_of": pairs_of,
                "samples": samples,
                "size": size,
                "text": text,
                "texts": texts,
                "textual": textual,
                "tuple": tuple,
                "value": value,
                "values": values,
                "version": version,
                "wrong": wrong,
            },
            body_type=types.ThingCreateParams,
        )


class AsyncThingsResource(AsyncResource):
    """The calls of `client.things`, awaited. `ThingsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncThingsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncThingsStreamingResponses)

    create = awaited(ThingsResource.create)
    """Send `POST /things`."""


class ThingsRawResponses:
    """The calls of `ThingsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: ThingsResource) -> None:
        self.create = raw(calls.create)


class AsyncThingsRawResponses:
    """The calls of `AsyncThingsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncThingsResource) -> None:
        self.create = async_raw(calls.create)


class ThingsStreamingResponses:
    def __init__(self, calls: ThingsResource) -> None:
        self.create = streamed(calls.create)


class AsyncThingsStreamingResponses:
    def __init__(self, calls: AsyncThingsResource) -> None:
        self.create = async_streamed(calls.create)
