from .._models import BaseModel
from .tool_definition_call_settings import ToolDefinitionCallSettings
from .tool_definition_parameter import ToolDefinitionParameter


class ToolDefinition(BaseModel):
    """A tool, and how it is called."""

    id: str
    """Id of the tool definition."""

    name: str
    """Name of the tool."""

    description: str
    """The tool in words."""

    parameters: list[ToolDefinitionParameter]
    """Parameters of the tool."""

    call_settings: ToolDefinitionCallSettings
    """How the tool is called."""
