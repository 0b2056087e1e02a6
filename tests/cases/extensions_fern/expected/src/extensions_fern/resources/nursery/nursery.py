"""The calls of `client.nursery`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._modes import in_mode
from ..._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .plants import AsyncPlantsResource, PlantsResource


class NurseryResource(Resource):
    """The calls of `client.nursery`."""

    with_raw_response = in_mode("raw", lambda: NurseryRawResponses)

    @cached_property
    def plants(self) -> PlantsResource:
        """The calls of `client.nursery.plants`."""
        from .plants import PlantsResource

        return PlantsResource(self._client, self._mode)


class AsyncNurseryResource(AsyncResource):
    """The calls of `client.nursery`, awaited. `NurseryResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncNurseryRawResponses)

    @cached_property
    def plants(self) -> AsyncPlantsResource:
        """The calls of `client.nursery.plants`."""
        from .plants import AsyncPlantsResource

        return AsyncPlantsResource(self._client, self._mode)


class NurseryRawResponses:
    """The calls of `NurseryResource`, each returning an `APIResponse`."""

    def __init__(self, calls: NurseryResource) -> None:
        self.plants = calls.plants.with_raw_response


class AsyncNurseryRawResponses:
    """The calls of `AsyncNurseryResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncNurseryResource) -> None:
        self.plants = calls.plants.with_raw_response
