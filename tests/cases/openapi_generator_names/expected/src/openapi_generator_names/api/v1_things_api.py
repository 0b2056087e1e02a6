"""The calls of `v1-things`."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Unpack

from openapi_generator_names import _styles
from openapi_generator_names._bodies import FileInput
from openapi_generator_names._openapi_generator import api as _api
from openapi_generator_names._openapi_generator import models as _base
from openapi_generator_names._openapi_generator import operations as _op

from ..models import HTTPThing

_UPDATE_PET_BY_ID: _op.Operation[list[HTTPThing]] = _op.Operation(
    "POST",
    "/pets/{pet_id}",
    returns="list[HTTPThing]",
    parameters={
        "verbose": _op.Parameter("query", "verbose"),
        "x_trace": _op.Parameter("header", "X-Trace"),
        "pet_id": _op.Parameter("path", "pet-id"),
        "var_from": _op.Parameter("query", "from"),
        "extra": _op.Parameter("query", "_extra"),
        "var_2fa": _op.Parameter("query", "2fa"),
        "ids": _op.Parameter("query", "ids", lambda value: _styles.comma(value)),
        "param_callback": _op.Parameter("cookie", "callback"),
    },
    body=_op.Body("json", "application/json", "http_thing"),
)
_THINGS_ID_PARTS_POST: _op.Operation[None] = _op.Operation(
    "POST",
    "/things/{id}/parts",
    parameters={"id": _op.Parameter("path", "id")},
    body=_op.Body("multipart", "multipart/form-data", fields={"file": "file", "var_import": "import"}),
)


class V1ThingsApi(_api.AsyncApi):
    """The calls of `v1-things`."""

    twin = "SyncV1ThingsApi"

    @_api.checked
    async def update_pet_by_id(
        self,
        x_trace: str,
        pet_id: int,
        verbose: bool | None = None,
        var_from: date | None = None,
        extra: str | None = None,
        var_2fa: Annotated[str, _base.Allowed(("a", "b"))] | None = None,
        ids: list[int] | None = None,
        param_callback: str | None = None,
        http_thing: HTTPThing | None = None,
        **_options: Unpack[_op.CallOptions],
    ) -> list[HTTPThing]:
        """Update a pet.

        Args:
            x_trace: What the call is found by in logs.
            http_thing: The pet as it is to be.
        """
        return await self._call(
            _UPDATE_PET_BY_ID,
            _options,
            x_trace=x_trace,
            pet_id=pet_id,
            verbose=verbose,
            var_from=var_from,
            extra=extra,
            var_2fa=var_2fa,
            ids=ids,
            param_callback=param_callback,
            http_thing=http_thing,
        )

    update_pet_by_id_with_http_info = _api.async_with_http_info(update_pet_by_id)
    update_pet_by_id_without_preload_content = _api.async_without_preload_content(update_pet_by_id)

    @_api.checked
    async def things_id_parts_post(
        self, id: str, file: FileInput, var_import: str | None = None, **_options: Unpack[_op.CallOptions]
    ) -> None:
        """Send `POST /things/{id}/parts`."""
        return await self._call(_THINGS_ID_PARTS_POST, _options, id=id, file=file, var_import=var_import)

    things_id_parts_post_with_http_info = _api.async_with_http_info(things_id_parts_post)
    things_id_parts_post_without_preload_content = _api.async_without_preload_content(things_id_parts_post)


class SyncV1ThingsApi(_api.SyncApi):
    """The calls of `v1-things`. `V1ThingsApi` says more about each."""

    twin = "V1ThingsApi"

    @_api.checked
    def update_pet_by_id(
        self,
        x_trace: str,
        pet_id: int,
        verbose: bool | None = None,
        var_from: date | None = None,
        extra: str | None = None,
        var_2fa: Annotated[str, _base.Allowed(("a", "b"))] | None = None,
        ids: list[int] | None = None,
        param_callback: str | None = None,
        http_thing: HTTPThing | None = None,
        **_options: Unpack[_op.CallOptions],
    ) -> list[HTTPThing]:
        """Update a pet."""
        return self._call(
            _UPDATE_PET_BY_ID,
            _options,
            x_trace=x_trace,
            pet_id=pet_id,
            verbose=verbose,
            var_from=var_from,
            extra=extra,
            var_2fa=var_2fa,
            ids=ids,
            param_callback=param_callback,
            http_thing=http_thing,
        )

    update_pet_by_id_with_http_info = _api.with_http_info(update_pet_by_id)
    update_pet_by_id_without_preload_content = _api.without_preload_content(update_pet_by_id)

    @_api.checked
    def things_id_parts_post(
        self, id: str, file: FileInput, var_import: str | None = None, **_options: Unpack[_op.CallOptions]
    ) -> None:
        """Send `POST /things/{id}/parts`."""
        return self._call(_THINGS_ID_PARTS_POST, _options, id=id, file=file, var_import=var_import)

    things_id_parts_post_with_http_info = _api.with_http_info(things_id_parts_post)
    things_id_parts_post_without_preload_content = _api.without_preload_content(things_id_parts_post)
