from .._models import BaseModel
from .tool_definition_call_settings_destination import ToolDefinitionCallSettingsDestination


class ToolDefinitionCallSettings(BaseModel):
    """How a tool is called."""

    id: str
    """Id of the settings."""

    destination: ToolDefinitionCallSettingsDestination
    """Where the call goes."""
