from typing import Literal

from .._models import BaseModel


class ToolDefinitionParameter(BaseModel):
    """One parameter of a tool."""

    name: str
    """Name of the parameter."""

    description: str
    """The parameter in words."""

    type: Literal["string", "number", "boolean", "object", "array"] | str
    """Type of the parameter's value."""

    required: bool
    """Whether the parameter must be given."""

    default: str | None = None
    """Value if none is given, as a string."""
