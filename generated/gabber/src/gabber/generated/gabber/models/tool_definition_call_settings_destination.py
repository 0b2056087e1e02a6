from __future__ import annotations

from gabber._openapi_generator import models as _base

from .tool_definition_call_setting_destination_web_request import ToolDefinitionCallSettingDestinationWebRequest


class ToolDefinitionCallSettingsDestination(_base.OneOf):
    """Where the call of a tool goes. A web request is the one kind there is."""

    actual_instance: ToolDefinitionCallSettingDestinationWebRequest
    one_of_schemas = frozenset({"ToolDefinitionCallSettingDestinationWebRequest"})
