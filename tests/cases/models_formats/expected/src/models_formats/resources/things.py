"""The calls of `client.things`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from datetime import datetime, time, timedelta
from decimal import Decimal
from typing import Literal, Unpack

from .. import _styles, types
from .._bodies import FileInput
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class ThingsResource(Resource):
    """The calls of `client.things`."""

    with_raw_response = in_mode("raw", lambda: ThingsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: ThingsStreamingResponses)

    def list(
        self,
        *,
        key: str | bytes | Omit = omit,
        where: types.thing_list_params.Where | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send `GET /things`."""
        return self._request(
            "GET /things",
            (),
            None,
            options,
            query={
                "key": _styles.as_base64(key),
                "where": _styles.deep_object(_styles.translated(where, types.ThingListParams, "where")),
            },
        )

    def create(
        self,
        *,
        pair: tuple[str, str | datetime],
        secret: str,
        amount: str | Decimal | Omit = omit,
        at: str | time | Omit = omit,
        big: int | Omit = omit,
        big_text: str | Omit = omit,
        data: str | bytes | Omit = omit,
        encoded: str | bytes | Omit = omit,
        exact: tuple[float, float] | Omit = omit,
        file: FileInput | Omit = omit,
        lasts: str | timedelta | Omit = omit,
        loose: Sequence[str | int] | Omit = omit,
        nothing: None | Omit = omit,
        one: Literal[1] | Omit = omit,
        patterned: dict[str, int | str] | Omit = omit,
        tags: builtins.list[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Thing:
        """Send `POST /things`."""
        return self._request(
            "POST /things",
            (),
            types.Thing,
            options,
            body={
                "pair": pair,
                "secret": secret,
                "amount": amount,
                "at": at,
                "big": big,
                "big_text": big_text,
                "data": data,
                "encoded": encoded,
                "exact": exact,
                "file": file,
                "lasts": lasts,
                "loose": loose,
                "nothing": nothing,
                "one": one,
                "patterned": patterned,
                "tags": tags,
            },
            body_type=types.ThingCreateParams,
        )


class AsyncThingsResource(AsyncResource):
    """The calls of `client.things`, awaited. `ThingsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncThingsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncThingsStreamingResponses)

    list = awaited(ThingsResource.list)
    """Send `GET /things`."""

    create = awaited(ThingsResource.create)
    """Send `POST /things`."""


class ThingsRawResponses:
    """The calls of `ThingsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: ThingsResource) -> None:
        self.list = raw(calls.list)
        self.create = raw(calls.create)


class AsyncThingsRawResponses:
    """The calls of `AsyncThingsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncThingsResource) -> None:
        self.list = async_raw(calls.list)
        self.create = async_raw(calls.create)


class ThingsStreamingResponses:
    def __init__(self, calls: ThingsResource) -> None:
        self.list = streamed(calls.list)
        self.create = streamed(calls.create)


class AsyncThingsStreamingResponses:
    def __init__(self, calls: AsyncThingsResource) -> None:
        self.list = async_streamed(calls.list)
        self.create = async_streamed(calls.create)
