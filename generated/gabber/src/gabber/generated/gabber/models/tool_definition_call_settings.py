from __future__ import annotations

from gabber._openapi_generator import models as _base

from .tool_definition_call_settings_destination import ToolDefinitionCallSettingsDestination


class ToolDefinitionCallSettings(_base.Model):
    """How a tool is called."""

    id: str
    """Id of the settings."""

    destination: ToolDefinitionCallSettingsDestination
    """Where the call goes."""
