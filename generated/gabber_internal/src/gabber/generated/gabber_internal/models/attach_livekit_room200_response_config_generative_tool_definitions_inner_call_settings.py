from __future__ import annotations

from gabber_internal._openapi_generator import models as _base

from .attach_livekit_room200_response_config_generative_tool_definitions_inner_call_settings_destination import (
    AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInnerCallSettingsDestination,
)


class AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInnerCallSettings(_base.Model):
    """How the tool is called."""

    id: str
    """Id of the settings."""

    destination: AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInnerCallSettingsDestination
    """Where the call goes."""
