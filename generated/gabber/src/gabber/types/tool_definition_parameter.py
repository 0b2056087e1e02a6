from typing import Literal

from .._models import BaseModel


class ToolDefinitionParameter(BaseModel):
    """One parameter of a tool."""

    description: str
    """The parameter in words."""

    name: str
    """Name of the parameter."""

    required: bool
    """Whether the parameter must be given."""

    type: Literal["string", "number", "boolean", "object", "array"] | str
    """Type of the parameter's value."""

    default: str | None = None
    """Value if none is given, as a string."""
