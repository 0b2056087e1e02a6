"""The calls of `client.visits`."""

from __future__ import annotations

from typing import Unpack

from .. import _styles, types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class VisitsResource(Resource):
    """The calls of `client.visits`."""

    with_raw_response = in_mode("raw", lambda: VisitsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: VisitsStreamingResponses)

    def create_visit(
        self,
        *,
        scan: types.ScanParam,
        at: types.WhenParam | Omit = omit,
        label: types.Label | Omit = omit,
        lasted: types.LastedParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.VisitCreateVisitResponse:
        """Send `POST /visits`."""
        return self._request(
            "POST /visits",
            (),
            types.VisitCreateVisitResponse,
            options,
            query={"at": _styles.translated(at, types.VisitCreateVisitParams, "at")},
            multipart={"scan": scan, "label": label, "lasted": lasted},
            body_type=types.VisitCreateVisitParams,
        )


class AsyncVisitsResource(AsyncResource):
    """The calls of `client.visits`, awaited. `VisitsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncVisitsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncVisitsStreamingResponses)

    create_visit = awaited(VisitsResource.create_visit)
    """Send `POST /visits`."""


class VisitsRawResponses:
    """The calls of `VisitsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: VisitsResource) -> None:
        self.create_visit = raw(calls.create_visit)


class AsyncVisitsRawResponses:
    """The calls of `AsyncVisitsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncVisitsResource) -> None:
        self.create_visit = async_raw(calls.create_visit)


class VisitsStreamingResponses:
    def __init__(self, calls: VisitsResource) -> None:
        self.create_visit = streamed(calls.create_visit)


class AsyncVisitsStreamingResponses:
    def __init__(self, calls: AsyncVisitsResource) -> None:
        self.create_visit = async_streamed(calls.create_visit)
