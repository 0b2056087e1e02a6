from .._models import BaseModel
from .tool_definition_call_settings import ToolDefinitionCallSettings
from .tool_definition_parameter import ToolDefinitionParameter


class ToolDefinition(BaseModel):
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
