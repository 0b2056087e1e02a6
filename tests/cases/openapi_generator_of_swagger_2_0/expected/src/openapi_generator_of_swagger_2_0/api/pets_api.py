"""The calls of `pets`."""

from __future__ import annotations

from typing import Unpack

from openapi_generator_of_swagger_2_0 import _styles
from openapi_generator_of_swagger_2_0._openapi_generator import api as _api
from openapi_generator_of_swagger_2_0._openapi_generator import operations as _op

from ..models import Pet

_CREATE_PET: _op.Operation[Pet] = _op.Operation(
    "POST",
    "/pets",
    returns="Pet",
    body=_op.Body(
        "form",
        "application/x-www-form-urlencoded",
        fields={"name": "name", "colours": "colours"},
        styles={"colours": lambda value: _styles.comma(value)},
    ),
)


class PetsApi(_api.SyncApi):
    """The calls of `pets`."""

    twin = "AsyncPetsApi"

    @_api.checked
    def create_pet(self, name: str, colours: list[str] | None = None, **_options: Unpack[_op.CallOptions]) -> Pet:
        """Send `POST /pets`."""
        return self._call(_CREATE_PET, _options, name=name, colours=colours)

    create_pet_with_http_info = _api.with_http_info(create_pet)
    create_pet_without_preload_content = _api.without_preload_content(create_pet)


class AsyncPetsApi(_api.AsyncApi):
    """The calls of `pets`. `PetsApi` says more about each."""

    twin = "PetsApi"

    @_api.checked
    async def create_pet(self, name: str, colours: list[str] | None = None, **_options: Unpack[_op.CallOptions]) -> Pet:
        """Send `POST /pets`."""
        return await self._call(_CREATE_PET, _options, name=name, colours=colours)

    create_pet_with_http_info = _api.async_with_http_info(create_pet)
    create_pet_without_preload_content = _api.async_without_preload_content(create_pet)
