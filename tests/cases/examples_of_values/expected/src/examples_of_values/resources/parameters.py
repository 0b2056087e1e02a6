"""The calls of `client.parameters`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from .. import _styles, types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class ParametersResource(Resource):
    """The calls of `client.parameters`."""

    with_raw_response = in_mode("raw", lambda: ParametersRawResponses)
    with_streaming_response = in_mode("streamed", lambda: ParametersStreamingResponses)

    def styles(
        self,
        point: types.parameter_styles_params.Point,
        *,
        ids: Sequence[int],
        matrix: dict[str, int],
        label: list[Literal["b", "a"]],
        filter: types.parameter_styles_params.Filter,
        pipe: list[str],
        space: list[str],
        json: types.parameter_styles_params.Json,
        x_trace: list[str],
        session: str,
        optional: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send `GET /styles/{ids}/{matrix}/{label}/{point}`."""
        return self._request(
            "GET /styles/{ids}/{matrix}/{label}/{point}",
            (ids, _styles.matrix("matrix", matrix, explode=True), _styles.label(label, explode=False), point),
            None,
            options,
            query={
                "filter": _styles.deep_object(_styles.translated(filter, types.ParameterStylesParams, "filter")),
                "pipe": _styles.pipe(pipe),
                "space": _styles.space(space),
                "json": _styles.as_json(json),
                "optional": optional,
            },
            headers={"X-Trace": x_trace},
            cookies={"session": session},
        )


class AsyncParametersResource(AsyncResource):
    """The calls of `client.parameters`, awaited. `ParametersResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncParametersRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncParametersStreamingResponses)

    styles = awaited(ParametersResource.styles)
    """Send `GET /styles/{ids}/{matrix}/{label}/{point}`."""


class ParametersRawResponses:
    """The calls of `ParametersResource`, each returning an `APIResponse`."""

    def __init__(self, calls: ParametersResource) -> None:
        self.styles = raw(calls.styles)


class AsyncParametersRawResponses:
    """The calls of `AsyncParametersResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncParametersResource) -> None:
        self.styles = async_raw(calls.styles)


class ParametersStreamingResponses:
    def __init__(self, calls: ParametersResource) -> None:
        self.styles = streamed(calls.styles)


class AsyncParametersStreamingResponses:
    def __init__(self, calls: AsyncParametersResource) -> None:
        self.styles = async_streamed(calls.styles)
