from __future__ import annotations

from gabber_internal._openapi_generator import models as _base

from .attach_livekit_room200_response_config_generative_tool_definitions_inner_call_settings_destination_one_of import (
    AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInnerCallSettingsDestinationOneOf,
)


class AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInnerCallSettingsDestination(_base.OneOf):
    """The schema `attach_livekit_room_200_response_config_generative_tool_definitions_inner_call_settings_destination`."""

    actual_instance: AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInnerCallSettingsDestinationOneOf
    one_of_schemas = frozenset(
        {"AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInnerCallSettingsDestinationOneOf"}
    )
