from typing import Annotated, TypeAlias

from .._unions import Discriminator, UnknownVariant
from .tool_definition_call_setting_destination_web_request import ToolDefinitionCallSettingDestinationWebRequest

ToolDefinitionCallSettingsDestination: TypeAlias = Annotated[
    ToolDefinitionCallSettingDestinationWebRequest | UnknownVariant,
    Discriminator("type", {"web_request": ToolDefinitionCallSettingDestinationWebRequest}),
]
"""Where the call of a tool goes. A web request is the one kind there is."""
