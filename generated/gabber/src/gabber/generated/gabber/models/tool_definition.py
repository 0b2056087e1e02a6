from __future__ import annotations

from gabber._openapi_generator import models as _base

from .tool_definition_call_settings import ToolDefinitionCallSettings
from .tool_definition_parameter import ToolDefinitionParameter


class ToolDefinition(_base.Model):
    """A tool, and how it is called."""

    id: str
    """Id of the tool definition."""

    call_settings: ToolDefinitionCallSettings
    """How the tool is called."""

    description: str
    """The tool in words."""

    name: str
    """Name of the tool."""

    parameters: list[ToolDefinitionParameter]
    """Parameters of the tool."""
