"""Everything that moves."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._modes import in_mode
from ..._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .farm_animals import AsyncFarmAnimalsResource, FarmAnimalsResource
    from .pets import AsyncPetsResource, PetsResource


class AnimalsResource(Resource):
    """The calls of `client.animals`.

    Everything that moves.
    """

    with_raw_response = in_mode("raw", lambda: AnimalsRawResponses)

    @cached_property
    def pets(self) -> PetsResource:
        """Animals with a name."""
        from .pets import PetsResource

        return PetsResource(self._client, self._mode)

    @cached_property
    def farm_animals(self) -> FarmAnimalsResource:
        """The calls of `client.animals.farm_animals`."""
        from .farm_animals import FarmAnimalsResource

        return FarmAnimalsResource(self._client, self._mode)


class AsyncAnimalsResource(AsyncResource):
    """The calls of `client.animals`, awaited. `AnimalsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncAnimalsRawResponses)

    @cached_property
    def pets(self) -> AsyncPetsResource:
        """Animals with a name."""
        from .pets import AsyncPetsResource

        return AsyncPetsResource(self._client, self._mode)

    @cached_property
    def farm_animals(self) -> AsyncFarmAnimalsResource:
        """The calls of `client.animals.farm_animals`."""
        from .farm_animals import AsyncFarmAnimalsResource

        return AsyncFarmAnimalsResource(self._client, self._mode)


class AnimalsRawResponses:
    """The calls of `AnimalsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AnimalsResource) -> None:
        self.pets = calls.pets.with_raw_response
        self.farm_animals = calls.farm_animals.with_raw_response


class AsyncAnimalsRawResponses:
    """The calls of `AsyncAnimalsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncAnimalsResource) -> None:
        self.pets = calls.pets.with_raw_response
        self.farm_animals = calls.farm_animals.with_raw_response
