"""Realtime Kit, Presets. Sets of permissions, settings and looks that participants get."""

from __future__ import annotations

from typing import Unpack

from ..._modes import async_streamed, in_mode, streamed
from ..._options import RequestOptions
from ..._resource import AsyncResource, Resource, async_raw, awaited, raw
from ..._sentinels import Omit, omit
from ...types import realtime_kit as types


class PresetsResource(Resource):
    """The calls of `client.realtime_kit.presets`.

    Realtime Kit, Presets. Sets of permissions, settings and looks that participants get.
    """

    with_raw_response = in_mode("raw", lambda: PresetsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: PresetsStreamingResponses)

    def get(
        self,
        app_id: str,
        *,
        account_id: str,
        page_no: float | Omit = omit,
        per_page: float | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.PresetGetResponse:
        """List the presets of an app.

        Args:
            account_id: The account.
            app_id: The app.
            page_no: Number of the page wanted.
            per_page: How many a page holds.
        """
        return self._request(
            "GET /accounts/{account_id}/realtime/kit/{app_id}/presets",
            (account_id, app_id),
            types.PresetGetResponse,
            options,
            query={"page_no": page_no, "per_page": per_page},
        )

    def create(
        self,
        app_id: str,
        *,
        account_id: str,
        config: types.preset_create_params.Config,
        name: str,
        ui: types.preset_create_params.UI,
        permissions: types.preset_create_params.Permissions | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.PresetCreateResponse:
        """Make a preset.

        Args:
            account_id: The account.
            app_id: The app.
            name: What the preset is called.
        """
        return self._request(
            "POST /accounts/{account_id}/realtime/kit/{app_id}/presets",
            (account_id, app_id),
            types.PresetCreateResponse,
            options,
            body={"config": config, "name": name, "ui": ui, "permissions": permissions},
            body_type=types.PresetCreateParams,
        )

    def get_preset_by_id(
        self, preset_id: str, *, account_id: str, app_id: str, **options: Unpack[RequestOptions]
    ) -> types.PresetGetPresetByIDResponse:
        """Look up one preset.

        Args:
            account_id: The account.
            app_id: The app.
            preset_id: The preset.
        """
        return self._request(
            "GET /accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}",
            (account_id, app_id, preset_id),
            types.PresetGetPresetByIDResponse,
            options,
        )

    def delete(
        self, preset_id: str, *, account_id: str, app_id: str, **options: Unpack[RequestOptions]
    ) -> types.PresetDeleteResponse:
        """Remove a preset.

        Args:
            account_id: The account.
            app_id: The app.
            preset_id: The preset.
        """
        return self._request(
            "DELETE /accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}",
            (account_id, app_id, preset_id),
            types.PresetDeleteResponse,
            options,
        )

    def update(
        self,
        preset_id: str,
        *,
        account_id: str,
        app_id: str,
        config: types.preset_update_params.Config | Omit = omit,
        name: str | Omit = omit,
        permissions: types.preset_update_params.Permissions | Omit = omit,
        ui: types.preset_update_params.UI | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.PresetUpdateResponse:
        """Change a preset.

        Args:
            account_id: The account.
            app_id: The app.
            preset_id: The preset.
            name: What the preset is called.
        """
        return self._request(
            "PATCH /accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}",
            (account_id, app_id, preset_id),
            types.PresetUpdateResponse,
            options,
            body={"config": config, "name": name, "permissions": permissions, "ui": ui},
            body_type=types.PresetUpdateParams,
        )


class AsyncPresetsResource(AsyncResource):
    """The calls of `client.realtime_kit.presets`, awaited. `PresetsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncPresetsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncPresetsStreamingResponses)

    get = awaited(PresetsResource.get)
    """List the presets of an app."""

    create = awaited(PresetsResource.create)
    """Make a preset."""

    get_preset_by_id = awaited(PresetsResource.get_preset_by_id)
    """Look up one preset."""

    delete = awaited(PresetsResource.delete)
    """Remove a preset."""

    update = awaited(PresetsResource.update)
    """Change a preset."""


class PresetsRawResponses:
    """The calls of `PresetsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: PresetsResource) -> None:
        self.get = raw(calls.get)
        self.create = raw(calls.create)
        self.get_preset_by_id = raw(calls.get_preset_by_id)
        self.delete = raw(calls.delete)
        self.update = raw(calls.update)


class AsyncPresetsRawResponses:
    """The calls of `AsyncPresetsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncPresetsResource) -> None:
        self.get = async_raw(calls.get)
        self.create = async_raw(calls.create)
        self.get_preset_by_id = async_raw(calls.get_preset_by_id)
        self.delete = async_raw(calls.delete)
        self.update = async_raw(calls.update)


class PresetsStreamingResponses:
    def __init__(self, calls: PresetsResource) -> None:
        self.get = streamed(calls.get)
        self.create = streamed(calls.create)
        self.get_preset_by_id = streamed(calls.get_preset_by_id)
        self.delete = streamed(calls.delete)
        self.update = streamed(calls.update)


class AsyncPresetsStreamingResponses:
    def __init__(self, calls: AsyncPresetsResource) -> None:
        self.get = async_streamed(calls.get)
        self.create = async_streamed(calls.create)
        self.get_preset_by_id = async_streamed(calls.get_preset_by_id)
        self.delete = async_streamed(calls.delete)
        self.update = async_streamed(calls.update)
