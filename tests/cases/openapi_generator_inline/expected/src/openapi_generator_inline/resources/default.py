"""The calls of `client.default`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .. import _styles, types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._request import optional_body
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class DefaultResource(Resource):
    """The calls of `client.default`."""

    with_raw_response = in_mode("raw", lambda: DefaultRawResponses)
    with_streaming_response = in_mode("streamed", lambda: DefaultStreamingResponses)

    def opa(self, **options: Unpack[RequestOptions]) -> types.DefaultOpaResponse:
        """Send `GET /a`."""
        return self._request("GET /a", (), types.DefaultOpaResponse, options)

    def opc(
        self,
        *,
        filter: types.default_opc_params.Filter | Omit = omit,
        rb: types.default_opc_params.Rb | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send `PUT /a`."""
        return self._request(
            "PUT /a", (), None, options, query={"filter": _styles.deep_object(filter)}, body=optional_body({"rb": rb})
        )

    def opb(
        self,
        *,
        dog: types.Dog | types.DogParam | Omit = omit,
        free: types.Free | Omit = omit,
        general: types.request_param.General | Omit = omit,
        list: Sequence[Sequence[types.request_param.List]] | Omit = omit,
        map: dict[str, types.request_param.Map] | Omit = omit,
        names: types.NamesParam | Omit = omit,
        other: types.request_param.Other | Omit = omit,
        titled: types.request_param.Titled | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send `POST /b`.

        Args:
            titled: Person Owner.
        """
        return self._request(
            "POST /b",
            (),
            None,
            options,
            body={
                "dog": dog,
                "free": free,
                "general": general,
                "list": list,
                "map": map,
                "names": names,
                "other": other,
                "titled": titled,
            },
        )


class AsyncDefaultResource(AsyncResource):
    """The calls of `client.default`, awaited. `DefaultResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncDefaultRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncDefaultStreamingResponses)

    opa = awaited(DefaultResource.opa)
    """Send `GET /a`."""

    opc = awaited(DefaultResource.opc)
    """Send `PUT /a`."""

    opb = awaited(DefaultResource.opb)
    """Send `POST /b`."""


class DefaultRawResponses:
    """The calls of `DefaultResource`, each returning an `APIResponse`."""

    def __init__(self, calls: DefaultResource) -> None:
        self.opa = raw(calls.opa)
        self.opc = raw(calls.opc)
        self.opb = raw(calls.opb)


class AsyncDefaultRawResponses:
    """The calls of `AsyncDefaultResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncDefaultResource) -> None:
        self.opa = async_raw(calls.opa)
        self.opc = async_raw(calls.opc)
        self.opb = async_raw(calls.opb)


class DefaultStreamingResponses:
    def __init__(self, calls: DefaultResource) -> None:
        self.opa = streamed(calls.opa)
        self.opc = streamed(calls.opc)
        self.opb = streamed(calls.opb)


class AsyncDefaultStreamingResponses:
    def __init__(self, calls: AsyncDefaultResource) -> None:
        self.opa = async_streamed(calls.opa)
        self.opc = async_streamed(calls.opc)
        self.opb = async_streamed(calls.opb)
